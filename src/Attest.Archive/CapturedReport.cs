namespace Attest.Archive;

/// <summary>What came of one file or line: a report, or the reason why there is none.</summary>
/// <param name="Where">The file as it was named; <c>-</c> for standard input.</param>
/// <param name="Line">The line in it, counted from 1; null where the whole file is one report.</param>
/// <param name="Report">The report; null where there is none to read.</param>
/// <param name="Problems">What could not be settled; at least one where there is no report.</param>
public sealed record CapturedReport(string Where, int? Line, Report? Report, EquatableArray<Problem> Problems)
{
    /// <summary>A file or line that holds no report.</summary>
    public static CapturedReport Unread(string where, int? line, Problem problem) => new(where, line, null, [problem]);
}
