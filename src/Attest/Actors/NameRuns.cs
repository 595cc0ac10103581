using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Actors;

/// <summary>Names that are in no lexicon, by their look: runs of capitalised words that end in the word for a body, or begin with a given name.</summary>
internal sealed class NameRuns
{
    private static readonly WordSet Small = [.. "of for and the de del la las los al al- el ul bin ibn bint von van den der da do dos di - & '".Split(' ').Select(word => WordHash.Of(word))];
    private static readonly WordSet Particles = [.. "de del la las los al el ul bin ibn bint abu von van den der da do dos di - al- ould".Split(' ').Select(word => WordHash.Of(word))];
    private static readonly ulong OfWord = WordHash.Of("of");
    private static readonly ulong ForWord = WordHash.Of("for");

    private readonly Document document;
    private readonly ActorLexicon lexicon;
    private readonly bool[] placed;

    public NameRuns(Document document, ActorLexicon lexicon, PlaceReading places)
    {
        this.document = document;
        this.lexicon = lexicon;
        placed = new bool[document.Count];
        foreach (var mention in places.Mentions)
        {
            if (mention.Name.Mention == PlaceMentionKind.Demonym) continue;
            for (var token = mention.Span.First; token < mention.Span.End; token++) placed[token] = true;
            MainCountry ??= mention.Name.Place?.Country;
        }
    }

    /// <summary>Country of the first place of the document that is known; null where none is.</summary>
    public string? MainCountry { get; }

    /// <summary>The words of a run, on one line.</summary>
    public string Text(TokenSpan span)
    {
        var text = document.Text(span);
        return text.IndexOfAny('\n', '\r') < 0 ? text.ToString() : string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>True where a lexicon's phrase is only the beginning of a longer capitalised name of a body ("Syria" in "Syria Relief Committee").</summary>
    public bool Continues(int at, int length, int end)
    {
        var next = at + length;
        if (next >= end || !document.Capitals[next] || document.Tags[next] is not (Upos.Propn or Upos.Noun or Upos.Adj)) return false;
        var run = Run(at, end);
        return run.End > next && Body(at, end) is { } body && body.Span.End > next;
    }

    /// <summary>A capitalised run with the word for a body: "Hollow River Relief Committee", "Federation of Dockers of Arvale".</summary>
    public ActorMention? Body(int at, int end)
    {
        var run = Run(at, end);
        ActorClass? body = null;
        var stop = at;
        for (var token = at; token < run.End; token++)
        {
            if (lexicon.Match(document, token, token + 1, out var entries) == 0 || !document.Capitals[token]) continue;
            foreach (var entry in entries)
            {
                if (entry.Role != ActorRole.Head) continue;
                var opens = token + 1 < run.End && (document.FormHashes[token + 1] == OfWord || document.FormHashes[token + 1] == ForWord);
                if (token == at && !opens) continue;
                body = body is null || !opens ? entry.Class : body;
                stop = opens ? run.End : Math.Max(stop, token + 1);
            }
        }

        if (body is null || stop - at < 2) return null;
        var span = new TokenSpan(at, stop);
        return ActorMention.Make(span, Text(span), body) with { Head = stop - 1 };
    }

    /// <summary>A person's name that begins with a known given name and goes on with a capitalised word.</summary>
    public ActorMention? Person(int at, int end)
    {
        if (!document.Capitals[at] || placed[at] || !Given(at)) return null;
        var name = Name(at, end);
        if (name.Length < 2 || placed[name.End - 1]) return null;
        return ActorMention.Make(name, Text(name), lexicon.Class("person")) with { Person = true };
    }

    /// <summary>The name after a title or the noun of a person; of length 0 for none.</summary>
    public TokenSpan NameAfterTitle(int at, int end)
    {
        if (at >= end || !document.Capitals[at] || document.Tags[at] is not (Upos.Propn or Upos.X or Upos.Noun or Upos.Adj)) return new(at, at);
        if (placed[at] && !Given(at)) return new(at, at);
        return Name(at, end);
    }

    private bool Given(int at)
    {
        if (lexicon.Match(document, at, at + 1, out var entries) == 0) return false;
        foreach (var entry in entries)
            if (entry.Role == ActorRole.Given) return true;
        return false;
    }

    /// <summary>Capitalised words, initials and particles that make one personal name.</summary>
    private TokenSpan Name(int at, int end)
    {
        var stop = at;
        for (var token = at; token < end && token < at + 7; token++)
        {
            if (document.Capitals[token] && document.Tags[token] is Upos.Propn or Upos.X or Upos.Noun or Upos.Adj && char.IsLetter(document.Source[document.Starts[token]])) stop = token + 1;
            else if (stop > at && Particles.Contains(document.FormHashes[token])) continue;
            else if (stop > at && document.Ends[token] - document.Starts[token] == 1 && document.Source[document.Starts[token]] == '.' && document.Ends[token - 1] - document.Starts[token - 1] == 1) stop = token + 1;
            else break;
        }

        return new(at, stop);
    }

    /// <summary>Capitalised words with the small words that names hold between them.</summary>
    private TokenSpan Run(int at, int end)
    {
        var stop = at;
        for (var token = at; token < end && token < at + 16; token++)
        {
            if (document.Capitals[token] && char.IsLetter(document.Source[document.Starts[token]]) && document.Tags[token] is not (Upos.Verb or Upos.Pron or Upos.Aux)) stop = token + 1;
            else if (stop == at || !Small.Contains(document.FormHashes[token]) || token - stop >= 2) break;
        }

        return new(at, stop);
    }
}
