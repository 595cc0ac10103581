namespace Attest.Language;

/// <summary>What vague words for a number allow.</summary>
/// <param name="Low">The least; null for none.</param>
/// <param name="Best">The number; null for none.</param>
/// <param name="High">The most; null for none.</param>
internal readonly record struct VagueNumber(int? Low, int? Best, int? High);
