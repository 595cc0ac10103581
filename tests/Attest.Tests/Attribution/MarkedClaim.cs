namespace Attest.Tests.Attribution;

/// <summary>A claim as a person marked it in a report.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Cue">Offsets of the cue into title, blank line and text; null for none.</param>
/// <param name="Speaker">The speaker's words; null where not written.</param>
/// <param name="Content">Offsets of the pieces of what is said.</param>
/// <param name="Stance">The stance; null where it was left open.</param>
/// <param name="Name">Who is meant; null where nobody is known.</param>
/// <param name="Kind">What kind of speaker; null where it was left open.</param>
public sealed record MarkedClaim(int Line, (int Start, int End)? Cue, string? Speaker, (int Start, int End)[] Content, Stance? Stance, string? Name, SpeakerKind? Kind);
