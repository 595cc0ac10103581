namespace Attest.Language;

/// <summary>Cuts a report into sentences and tokens, tags and parses them. Safe to share between threads.</summary>
internal sealed class LanguageReader
{
    /// <summary>Reads a report's words. Linear in the length of the text; never throws for what the text holds.</summary>
    public Document Read(Report report)
    {
        var document = new Document(report);
        document.LinkChildren();
        return document;
    }
}
