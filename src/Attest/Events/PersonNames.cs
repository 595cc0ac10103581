using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>The names of a document, so that a short form ("Ramos") is read as the fullest one ("Elena Ramos").</summary>
internal sealed class PersonNames(Document document, WordSet titles)
{
    private const int Most = 400;
    private readonly List<TokenSpan> names = [];

    /// <summary>Words that stand before a name and are no part of it.</summary>
    public static WordSet Titles()
    {
        var words = new WordSet();
        foreach (var row in DataFile.Open("actors-titles.txt").Rows())
            foreach (var title in row.List(0))
                foreach (var word in title.Split(' ')) words.Add(WordHash.Of(word));
        foreach (var row in DataFile.Open("event-titles.txt").Rows())
            foreach (var word in row.List(0)) words.Add(WordHash.Of(word));
        // "Spaniard Ramon Ibarra": whose citizen somebody is is no part of his name.
        foreach (var row in DataFile.Open("places-countries.txt").Rows())
            foreach (var demonym in row.List(6))
                if (!demonym.Contains(' ', StringComparison.Ordinal)) words.Add(WordHash.Of(demonym));
        return words;
    }

    /// <summary>Adds a name as written.</summary>
    public void Add(TokenSpan name)
    {
        for (var at = name.End - 2; at >= name.First; at--)
        {
            if (!titles.Contains(document.FormHashes[at])) continue;
            name = new(at + 1, name.End);
            break;
        }

        // "Paramedics Omar Dahl": a common noun before it is no part of a name.
        while (name.Length > 1 && document.Tags[name.First] == Upos.Noun) name = new(name.First + 1, name.End);
        if (names.Count < Most && name.Length > 0) names.Add(name);
    }

    /// <summary>Adds the runs of capitalised names of the document, two to five words long.</summary>
    public void AddAll()
    {
        for (var at = 0; at < document.Count;)
        {
            var end = at;
            var sentence = document.SentenceOf(at);
            while (end < document.Count && (document.Tags[end] is Upos.Propn or Upos.X || titles.Contains(document.FormHashes[end])) && document.Capitals[end] && document.SentenceOf(end) == sentence) end++;
            if (end - at is >= 2 and <= 9) Add(new(at, end));
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>The fullest written form that a filler's name is a part of.</summary>
    public string Fullest(Filler filler) => Fullest(document.Text(filler.Span).ToString());

    /// <summary>The fullest written form that a name is a part of; the name itself where there is none. The first of several as long wins.</summary>
    public string Fullest(string name)
    {
        name = Bare(name);
        var best = name;
        var most = Count(name);
        foreach (var span in names)
        {
            if (span.Length <= most || span.Length > 5 || !Holds(span, name)) continue;
            (best, most) = (document.Text(span).ToString(), span.Length);
        }

        return best;
    }

    /// <summary>A name without the titles before it.</summary>
    private string Bare(string name)
    {
        var start = 0;
        foreach (var range in name.AsSpan().SplitAny(" \n\t"))
        {
            var (offset, length) = range.GetOffsetAndLength(name.Length);
            if (length > 0 && offset + length < name.Length && titles.Contains(WordHash.Of(name.AsSpan(offset, length).TrimEnd('.')))) start = offset + length + 1;
        }

        return start == 0 ? name : name[start..].TrimStart();
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
