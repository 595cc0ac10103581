using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>The names of a document, so that a short form ("Ramos") is read as the fullest one ("Elena Ramos").</summary>
internal sealed class PersonNames(Document document)
{
    private const int Most = 400;
    private readonly List<TokenSpan> names = [];

    /// <summary>Adds a name as written.</summary>
    public void Add(TokenSpan name)
    {
        if (names.Count < Most && name.Length > 0) names.Add(name);
    }

    /// <summary>Adds the runs of capitalised names of the document, two to five words long.</summary>
    public void AddAll()
    {
        for (var at = 0; at < document.Count;)
        {
            var end = at;
            var sentence = document.SentenceOf(at);
            while (end < document.Count && document.Tags[end] is Upos.Propn && document.Capitals[end] && document.SentenceOf(end) == sentence) end++;
            if (end - at is >= 2 and <= 5) Add(new(at, end));
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>The fullest written form that a filler's name is a part of.</summary>
    public string Fullest(Filler filler) => Fullest(document.Text(filler.Span).ToString());

    /// <summary>The fullest written form that a name is a part of; the name itself where there is none. The first of several as long wins.</summary>
    public string Fullest(string name)
    {
        var best = name;
        var most = Count(name);
        foreach (var span in names)
        {
            if (span.Length <= most || span.Length > 5 || !Holds(span, name)) continue;
            (best, most) = (document.Text(span).ToString(), span.Length);
        }

        return best;
    }

    private static int Count(string name)
    {
        var count = 0;
        foreach (var _ in name.AsSpan().SplitAny(" \n\t-")) count++;
        return count;
    }

    private bool Holds(TokenSpan span, string name)
    {
        var at = span.First;
        foreach (var range in name.AsSpan().SplitAny(" \n\t-"))
        {
            var part = name.AsSpan()[range];
            if (part.IsEmpty) continue;
            var hash = WordHash.Of(part);
            while (at < span.End && document.FormHashes[at] != hash) at++;
            if (at++ >= span.End) return false;
        }

        return true;
    }
}
