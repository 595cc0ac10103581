namespace Attest.Language;

/// <summary>An acronym that the text introduces beside its long form: "Farm Workers' Union (FWU)", "the FWU (Farm Workers' Union)".</summary>
/// <param name="Short">The acronym's token.</param>
/// <param name="Long">The long form's tokens.</param>
internal sealed record Acronym(int Short, TokenSpan Long);
