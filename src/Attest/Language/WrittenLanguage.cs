namespace Attest.Language;

/// <summary>The language a report is written in, as far as it could be told.</summary>
/// <param name="Code">ISO 639-1; null where it could not be told.</param>
/// <param name="Problem">Why nothing is to be read from the report; null where it is to be read.</param>
internal readonly record struct WrittenLanguage(string? Code, Problem? Problem);
