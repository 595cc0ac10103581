using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Actors;

/// <summary>Names that are in no lexicon, by their look: runs of capitalised words that end in the word for a body, or begin with a given name.</summary>
internal sealed class NameRuns
{
    private static readonly WordSet Small = WordSet.Of("of for and the de del la las los al el ul bin ibn bint von van den der da do dos di - & '".Split(' '));
    private static readonly WordSet Particles = WordSet.Of("de del la las los al el ul bin ibn bint abu von van den der da do dos di - ould".Split(' '));
    private static readonly WordSet Causes = WordSet.Of("for against without".Split(' '));
    /// <summary>Words in the names of armies that are no state's.</summary>
    private static readonly WordSet Insurgent = ActorWords.Of("insurgent");

    private static readonly ulong Owned = WordHash.Of("'s");
    private static readonly WordSet Peoples = ActorWords.Of("people");
    private static readonly ulong OfWord = WordHash.Of("of");
    private static readonly ulong ForWord = WordHash.Of("for");

    private readonly Document document;
    private readonly ActorLexicon lexicon;
    private readonly bool[] placed;
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly bool capitals;

    public NameRuns(Document document, ActorLexicon lexicon, PlaceReading places, bool capitals)
    {
        this.document = document;
        this.lexicon = lexicon;
        this.capitals = capitals;
        placed = new bool[document.Count];
        foreach (var mention in places.Mentions)
        {
            if (mention.Name.Place?.Country is { } country) named.Add(country);
            if (mention.Name.Mention == PlaceMentionKind.Demonym) continue;
            for (var token = mention.Span.First; token < mention.Span.End; token++) placed[token] = true;
            MainCountry ??= mention.Name.Place?.Country;
        }
    }

    /// <summary>Country of the first place of the document that is known; null where none is.</summary>
    public string? MainCountry { get; }

    /// <summary>True where the document names one of the countries, a place in one or its people.</summary>
    public bool Names(string[] countries) => Array.Exists(countries, named.Contains);

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
        if (document.Tags[at] == Upos.Det) return null;
        var run = Run(at, end);
        ActorClass? body = null;
        var stop = at;
        var head = -1;
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
                if (opens && document.FormHashes[token + 1] == ForWord && head < 0) head = token;
            }
        }

        if (body is null || stop - at < 2) return null;
        var span = new TokenSpan(at, stop);
        // "The Northern Liberation Army": whoever fights for it is no state's.
        if (body.Code is "state-forces" or "police" && (IsInsurgent(span) || (at > 0 && Insurgent.Contains(document.FormHashes[at - 1])) || IsOfGroup(at))) body = lexicon.Class("group");
        return ActorMention.Make(span, Text(span), body) with { Head = head >= 0 ? head : stop - 1 };
    }

    /// <summary>True where the name begins with that of an armed group ("RLF Special Forces").</summary>
    private bool IsOfGroup(int at)
    {
        if (lexicon.Match(document, at, at + 1, out var entries) == 0) return false;
        foreach (var entry in entries)
            if (entry.Role == ActorRole.Name && entry.Class.Code is "group" or "governing-group") return true;
        return false;
    }

    private bool IsInsurgent(TokenSpan name)
    {
        for (var token = name.First; token < name.End; token++)
            if (Insurgent.Contains(document.FormHashes[token])) return true;
        return false;
    }

    /// <summary>A society named by its people and what they stand for ("Surgeons for All", "Lawyers Without Fear"); null for none.</summary>
    public ActorMention? Titled(int at, int length, int end)
    {
        var next = at + length;
        if (capitals || next + 1 >= end || !document.Capitals[at] || !document.Capitals[next + 1] || placed[next + 1] || !Causes.Contains(document.FormHashes[next])) return null;
        var stop = next + 1;
        while (stop < end && stop < next + 5 && document.Capitals[stop] && char.IsLetter(document.Source[document.Starts[stop]])) stop++;
        var name = new TokenSpan(at, stop);
        return ActorMention.Make(name, Text(name), lexicon.Class("organisation")) with { Head = next - 1 };
    }

    /// <summary>A unit named by its number ("the 4th Division", "101st Infantry Battalion"); null for none.</summary>
    public ActorMention? Numbered(int at, int end)
    {
        if (!char.IsAsciiDigit(document.Source[document.Starts[at]]) || at + 1 >= end || !document.Capitals[at + 1] || document.Ends[at] - document.Starts[at] is < 3 or > 5 || !char.IsAsciiLetter(document.Source[document.Ends[at] - 1])) return null;
        var unit = Run(at + 1, Math.Min(end, at + 5));
        for (var token = unit.End - 1; token > at; token--)
        {
            if (lexicon.Match(document, token, token + 1, out var entries) == 0) continue;
            foreach (var entry in entries)
                if (entry.Role == ActorRole.Head && entry.Class.Code is "state-forces" or "group") return ActorMention.Make(new(at, token + 1), Text(new(at, token + 1)), lexicon.Class("state-forces"));
        }

        return null;
    }

    /// <summary>The noun of a body with the name that follows what leads to it: "a group calling itself the Ashen Hand"; null for none.</summary>
    public ActorMention? Called(ActorMention body, int end)
    {
        var at = body.Span.End;
        var quoted = false;
        var length = at < end ? lexicon.Naming(document, at, end) : 0;
        if (length == 0 && !IsApposed(at, end)) return null;
        for (at += length; at < end && (document.Tags[at] is Upos.Punct or Upos.Det || IsQuote(at)); at++) quoted |= IsQuote(at);
        if (at >= end || !(document.Capitals[at] || (capitals && document.Tags[at] is Upos.Propn or Upos.Noun or Upos.Adj))) return null;
        var name = quoted ? Quoted(at, end) : capitals ? InCapitals(at, end) : Run(at, end);
        if (name.Length == 0) return null;
        return body with { Span = new(body.Span.First, name.End), Name = Text(name), Generic = false };
    }

    /// <summary>The noun of an armed body behind an acronym that no lexicon has ("RLF guerrillas"); forces so named are no state's.</summary>
    public ActorMention Acronym(ActorMention body)
    {
        var at = body.Span.First;
        if (!body.Armed || at >= body.Head || !IsAcronym(at) || placed[at]) return body;
        var forces = body.Class.Code == "state-forces" && body.Span.Length == 2 ? lexicon.Class("group") : body.Class;
        if (forces.Code != "group") return body;
        return body with { Name = Text(new(at, at + 1)), Acts = forces.Acts, Speaks = forces.Speaks, Governs = forces.Governs, Class = forces };
    }

    /// <summary>The token after a short bracket that follows a name at once ("RLF [River Liberation Front] guerrillas"); the token itself where none does.</summary>
    public int AfterBracket(int at, int end)
    {
        if (at >= end || document.Source[document.Starts[at]] is not ('(' or '[')) return at;
        for (var token = at + 1; token < Math.Min(end, at + 10); token++)
            if (document.Source[document.Starts[token]] is ')' or ']') return token + 1;
        return at;
    }

    /// <summary>First token of the adjectives and nouns right before a noun that belong to it ("heavily armed leftist guerrillas"), with a name in brackets between them ("RLF [River Liberation Front] guerrillas").</summary>
    public int Before(int at, int floor)
    {
        var first = at;
        var sentence = document.SentenceFirst[document.SentenceOf(at)];
        for (var words = 0; words < 3; words++)
        {
            var before = BeforeBracket(first - 1, Math.Max(floor, sentence));
            if (before < Math.Max(floor, sentence) || document.Source[document.Starts[before]] is '"' or '“') break;
            if (!(document.Tags[before] is Upos.Adj or Upos.Noun || before < first - 1) || document.Heads[before] is var governor && (governor < first || governor > at + 3)) break;
            first = before;
        }

        return first;
    }

    /// <summary>The word before a short bracket that ends here and hangs on it; the token itself where none does.</summary>
    private int BeforeBracket(int at, int floor)
    {
        if (at < floor || document.Source[document.Starts[at]] is not (')' or ']')) return at;
        for (var token = at - 1; token > floor; token--)
            if (document.Source[document.Starts[token]] is '(' or '[') return document.Relations[at - 1] == Relation.Appos && document.Heads[at - 1] == token - 1 ? token - 1 : at;
        return at;
    }

    /// <summary>A name in quotation marks behind a comma: "a leftist group, the "Civic Force"".</summary>
    private bool IsApposed(int at, int end)
    {
        if (at + 2 >= end) return false;
        var next = document.Source[document.Starts[at]] == ',' ? at + 1 : at;
        if (document.Tags[next] == Upos.Det) next++;
        return next < end && IsQuote(next);
    }

    /// <summary>The nouns and adjectives of a name in a text in capitals, up to what belongs to the verb ("tonight").</summary>
    private TokenSpan InCapitals(int at, int end)
    {
        var stop = at;
        for (var token = at; token < Math.Min(end, at + 12); token++)
        {
            if (document.Tags[token] is Upos.Propn or Upos.Noun or Upos.Adj or Upos.X && document.Relations[token] != Relation.OblUnmarked && char.IsLetter(document.Source[document.Starts[token]])) stop = token + 1;
            else if (stop == at || !Small.Contains(document.FormHashes[token]) || token - stop >= 2) break;
        }

        return new(at, stop);
    }

    private TokenSpan Quoted(int at, int end)
    {
        for (var token = at; token < Math.Min(end, at + 8); token++)
            if (IsQuote(token)) return new(at, token);
        return default;
    }

    private bool IsQuote(int token) => document.Source[document.Starts[token]] is '"' or '“' or '”' or '«' or '»';

    /// <summary>Two to six capitals; in a text in capitals a name of that length.</summary>
    private bool IsAcronym(int token)
    {
        if (document.Ends[token] - document.Starts[token] is < 2 or > 6 || document.Tags[token] is not (Upos.Propn or Upos.Noun) || (capitals && document.Tags[token] == Upos.Noun)) return false;
        for (var at = document.Starts[token]; at < document.Ends[token]; at++)
            if (!char.IsAsciiLetterUpper(document.Source[at])) return false;
        return true;
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
        if ((placed[at] && !Given(at)) || lexicon.IsNoName(document.FormHashes[at])) return new(at, at);
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

    /// <summary>True for the "'s" of "the National People's Army".</summary>
    private bool IsOfPeople(int token) =>
        (document.FormHashes[token] == Owned || document.Source[document.Starts[token]] is '\'' or '’') && token + 1 < document.Count && document.Capitals[token + 1] && Peoples.Contains(document.FormHashes[token - 1]);

    /// <summary>Capitalised words with the small words that names hold between them.</summary>
    private TokenSpan Run(int at, int end)
    {
        var stop = at;
        for (var token = at; token < end && token < at + 16; token++)
        {
            if (document.Capitals[token] && char.IsLetter(document.Source[document.Starts[token]]) && document.Tags[token] is not (Upos.Verb or Upos.Pron or Upos.Aux)) stop = token + 1;
            else if (stop > at && IsOfPeople(token)) continue;
            else if (stop == at || !Small.Contains(document.FormHashes[token]) || token - stop >= 2) break;
        }

        return new(at, stop);
    }
}
