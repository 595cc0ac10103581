namespace Attest.Events;

/// <summary>What a noun phrase does in an event by grammar alone.</summary>
internal enum RolePart
{
    /// <summary>Nothing that grammar tells.</summary>
    None,

    /// <summary>Who or what does it.</summary>
    Agent,

    /// <summary>Whom or what it is done to.</summary>
    Object,

    /// <summary>Where it is done.</summary>
    Place,

    /// <summary>What it is done with.</summary>
    Means,

    /// <summary>The same as the noun phrase it is joined to.</summary>
    Same,
}
