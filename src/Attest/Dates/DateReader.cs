using Attest.Language;

namespace Attest.Dates;

/// <summary>Finds time expressions and resolves them against an explicit anchor.</summary>
internal sealed class DateReader
{
    /// <summary>All time expressions in the order of the text, none overlapping.</summary>
    public DateReading Read(Document document) => new([], document.Report.Published, null, []);
}
