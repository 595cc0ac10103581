using System.Globalization;

namespace Attest;

/// <summary>Every coded message, each saying what happened, where, and what can be done. The codes are explained in <c>docs/reference/problems.md</c>.</summary>
/// <remarks>READ-001 to 029 are about input, 030 to 039 about language, 040 to 049 about dates, 050 to 059 about places, 060 to 069 about claims and facilities, 070 to 079 about incidents.</remarks>
public static class ProblemTexts
{
    /// <summary>Code of <see cref="StageFailed"/>.</summary>
    public const string StageFailedCode = "READ-021";

    /// <summary>Code of <see cref="OutputFailed"/>.</summary>
    public const string OutputFailedCode = "READ-022";

    /// <summary>There is nothing to read.</summary>
    public static Problem EmptyReport() => new("READ-001", "There is neither a text nor a title to read.");

    /// <summary>A file or folder is not there, or may not be read.</summary>
    public static Problem UnreadableFile(string reason) => new("READ-002", $"The file cannot be read: {reason}");

    /// <summary>The bytes are no text.</summary>
    public static Problem NotText(string looksLike) => new("READ-003", $"This is {looksLike}, not text. Save the report as text, Markdown, HTML or JSONL.");

    /// <summary>One report is too large.</summary>
    public static Problem TooLarge(long bytes, long limit) =>
        new("READ-004", string.Create(CultureInfo.InvariantCulture, $"One report of {bytes >> 20} MB is more than the {limit >> 20} MB that are read. If it holds several reports, give them as JSONL, one a line."));

    /// <summary>Some bytes are not in the encoding of the rest.</summary>
    public static Problem BrokenEncoding(string encoding, int replaced) =>
        new("READ-005", string.Create(CultureInfo.InvariantCulture, $"{replaced} byte sequences are no {encoding}; each was kept as the replacement character. Check the words around them against the original."));

    /// <summary>A line of a JSONL file is no JSON object.</summary>
    public static Problem BadLine(string reason) => new("READ-006", $"The line is no report in JSON: {reason}");

    /// <summary>A line of a JSONL file lacks a field or holds something else in it.</summary>
    public static Problem BadField(string field, string wanted) => new("READ-007", $"The field \"{field}\" must be {wanted}.");

    /// <summary>A published date that is none.</summary>
    public static Problem BadPublished(string given) =>
        new("READ-008", $"\"{given}\" is no ISO 8601 date or date-time, so the report is read as having no published date. Write 2026-03-12 or 2026-03-12T14:30:00Z.");

    /// <summary>A folder without anything to read.</summary>
    public static Problem EmptyFolder() => new("READ-009", "The folder holds no .txt, .md, .html or .jsonl file.");

    /// <summary>An HTML page in which no main text was found.</summary>
    public static Problem NoMainText() => new("READ-010", "No main text was found in the page, so all its visible text was read. Check that the page is an article.");

    /// <summary>A defect of the program, kept to the one report.</summary>
    public static Problem ReadingFailed(string kind, string message) =>
        new("READ-020", $"The reading of this report failed ({kind}: {message}) and gives nothing. The other reports are read. Please pass the report on to the project.");

    /// <summary>The readings cannot be written.</summary>
    public static Problem OutputFailed(string reason) => new(OutputFailedCode, $"The readings cannot be written: {reason}. What stands in the output is not complete.");

    /// <summary>A defect of the program has stopped one stage of a report.</summary>
    public static Problem StageFailed(string stage, string kind, string message) =>
        new(StageFailedCode, $"The stage \"{stage}\" failed ({kind}: {message}) and gives nothing; what rests on it is left out. The rest of the report is read. Please pass the report on to the project.");

    /// <summary>A report in a language that is not read yet.</summary>
    /// <param name="language">The language's name in English.</param>
    /// <param name="code">ISO 639-1.</param>
    public static Problem LanguageNotRead(string language, string code) =>
        new("READ-030", $"The report seems to be in {language} ({code}), which is not read yet, so nothing was read from it. Give a translation as a report of its own.");

    /// <summary>A report in a script whose languages are not read yet.</summary>
    /// <param name="script">The script's name in English.</param>
    public static Problem ScriptNotRead(string script) =>
        new("READ-031", $"The report is written in {script} script, whose languages are not read yet, so nothing was read from it. Give a translation as a report of its own.");

    /// <summary>A weekday beside a date that is another weekday.</summary>
    /// <param name="words">The words.</param>
    /// <param name="date">The date as ISO 8601.</param>
    /// <param name="actual">The weekday that the date is.</param>
    /// <param name="passage">Where.</param>
    public static Problem WeekdayContradictsDate(string words, string date, string actual, Passage passage) =>
        new("READ-040", $"\"{words}\" names a weekday that is not the date's: {date} is a {actual}. The date was kept. Check which of the two the source meant.", passage);

    /// <summary>Two dates fit a numeric date.</summary>
    public static Problem TwoDatesFit(string words, string first, string second, Passage passage) =>
        new("READ-041", $"Two dates fit \"{words}\" ({first}, {second}), and nothing else in the report tells which; {first} was kept. Check it against the source.", passage);

    /// <summary>The dateline and the published date given are far apart.</summary>
    public static Problem DatelineContradictsPublished(string words, string dateline, string published, Passage passage) =>
        new("READ-042", $"The report's own date \"{words}\" ({dateline}) and the published date given ({published}) are more than a month apart. Times are counted from the published date given; check which is right.", passage);

    /// <summary>A day that the calendar does not have.</summary>
    public static Problem NoSuchDay(string words, Passage passage) =>
        new("READ-043", $"\"{words}\" is no day of the calendar, so only its month was kept. Check it against the source.", passage);
}
