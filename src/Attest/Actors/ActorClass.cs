namespace Attest.Actors;

/// <summary>What a class of actor is when it acts and when it speaks; a row of <c>data/actors-classes.txt</c>.</summary>
/// <param name="Code">The class's word in the data files.</param>
/// <param name="Acts">Kind when it acts.</param>
/// <param name="Speaks">Kind when it speaks.</param>
/// <param name="Governs">True for bodies that govern or hold office.</param>
/// <param name="Armed">True where it can do violence by itself.</param>
internal sealed record ActorClass(string Code, ActorKind Acts, SpeakerKind Speaks, bool Governs, bool Armed)
{
    /// <summary>True for a body of many people rather than somebody.</summary>
    public bool Body => Code is "state" or "state-forces" or "police" or "authority" or "group" or "governing-group" or "criminal" or "organisation" or "media";
}
