using Attest.Language;

namespace Attest.Actors;

/// <summary>A mention of somebody who can act or speak: a state, an armed force or group, an authority, an organisation, an office or a person.</summary>
/// <param name="Span">The noun phrase's tokens as far as they name the actor.</param>
/// <param name="Head">The head token.</param>
/// <param name="Name">The actor's full name where one is named or known ("Autonomous Administration of North and East Syria" for "AANES" or "the administration"); null otherwise.</param>
/// <param name="Acts">What kind of actor it is when it acts.</param>
/// <param name="Speaks">What kind of speaker it is when it speaks.</param>
/// <param name="Governs">True for a body that governs or holds office, de facto ones included.</param>
/// <param name="Adjective">True where it is named by an adjective only ("Turkish" in "a Turkish drone").</param>
internal sealed record ActorMention(TokenSpan Span, int Head, string? Name, ActorKind Acts, SpeakerKind Speaks, bool Governs, bool Adjective);
