using Attest.Language;
using Attest.Lexicons;

namespace Attest.Actors;

/// <summary>Joins the mentions of one actor across a document: acronyms the text defines, surnames, and "the group", "the administration" for one named before.</summary>
internal sealed class ActorLinks(Document document, ActorLexicon lexicon)
{
    /// <summary>How many mentions back a body called by its last word is looked for.</summary>
    private const int Reach = 200;

    /// <summary>Sentences within which "the fighters" are those told of.</summary>
    private const int Nearby = 2;

    private static readonly ulong The = WordHash.Of("the");
    private static readonly ulong Our = WordHash.Of("our");
    private static readonly ulong Movement = WordHash.Of("movement");

    private readonly WordMap<ActorMention> shortNames = new();

    /// <summary>The mentions with their names joined, and those added that a short name gives away, in the order of the text.</summary>
    public ActorMention[] Join(List<ActorMention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++) Define(mentions[i]);
        var all = shortNames.Count == 0 && document.InCapitals && !mentions.Exists(IsBody) ? mentions : AddShort(mentions);
        for (var i = 0; i < all.Count; i++)
            if (all[i] is { Generic: true, Name: null } && all[i].Class.Body) all[i] = i > 0 && IsBehindBracket(all[i - 1], all[i]) ? As(all[i], all[i - 1]) : Resolve(all, i);
        return [.. all];
    }

    /// <summary>Learns the acronym in brackets after a name and the surname of a person.</summary>
    private void Define(ActorMention mention)
    {
        if (mention.Name is null || mention.Generic || mention.Adjective) return;
        if (mention.Person)
        {
            var last = mention.Span.End - 1;
            if (document.Ends[last] - document.Starts[last] > 2) shortNames.TryAdd(document.FormHashes[last], mention);
            return;
        }

        // "RLF [River Liberation Front]": the acronym may come first.
        var before = mention.Span.First - 2;
        if (before >= 0 && document.Source[document.Starts[before + 1]] is '(' or '[' && document.Ends[before] - document.Starts[before] is >= 2 and <= 8 && document.Tags[before] == Upos.Propn && Capital(before)) shortNames.TryAdd(document.FormHashes[before], mention);
        var at = mention.Span.End;
        if (at + 2 >= document.Count || document.Source[document.Starts[at]] is not ('(' or '[') || document.SentenceOf(at) != document.SentenceOf(mention.Head)) return;
        if (document.Ends[at + 1] - document.Starts[at + 1] is >= 2 and <= 8 && document.Source[document.Starts[at + 2]] is ')' or ']' && Capital(at + 1)) shortNames.TryAdd(document.FormHashes[at + 1], mention);
    }

    private List<ActorMention> AddShort(List<ActorMention> mentions)
    {
        var all = new List<ActorMention>(mentions.Count + 8);
        // "Omar Ruiz was hurt. Ruiz's brother, Ali Ruiz, told reporters": a surname is that of who was last called by it in full.
        var others = new HashSet<ulong>();
        var next = 0;
        for (var token = 0; token < document.Count; token++)
        {
            if (next < mentions.Count && token >= mentions[next].Span.First)
            {
                all.Add(Known(mentions[next]));
                if (mentions[next] is { Person: true, Span.Length: > 1 }) others.Remove(document.FormHashes[mentions[next].Span.End - 1]);
                token = Math.Max(token, mentions[next].Span.End - 1);
                next++;
                continue;
            }

            if (!document.Capitals[token]) continue;
            if (Shortened(token, all) is { } body)
            {
                all.Add(body with { Span = new(token, token + 1), Head = token });
                continue;
            }

            if (Alone(token) is { } group)
            {
                all.Add(group);
                continue;
            }

            if (!shortNames.TryGetValue(document.FormHashes[token], out var named) || document.Tags[token] is Upos.Verb or Upos.Adp or Upos.Det) continue;
            if (named.Person && IsOther(token, named)) others.Add(document.FormHashes[token]);
            if (named.Person && others.Contains(document.FormHashes[token])) continue;
            all.Add(named with { Span = new(token, token + 1), Head = token });
        }

        return all;
    }

    private static bool IsBody(ActorMention mention) => mention is { Name: not null, Generic: false, Adjective: false, Person: false } && mention.Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>"The Front" where no fuller name was told before: an armed body by the word that such names end with; null for other words.</summary>
    private ActorMention? Alone(int token)
    {
        if (!IsShort(token) || lexicon.Match(document, token, token + 1, out var entries) != 1) return null;
        foreach (var entry in entries)
            if (entry is { Role: ActorRole.Head, Class.Code: "group" }) return ActorMention.Make(new(token, token + 1), document[token].ToString(), entry.Class);
        return null;
    }

    /// <summary>True for one word with a capital behind "the", and no name behind it.</summary>
    private bool IsShort(int token) =>
        !document.InCapitals && token > 0 && document.FormHashes[token - 1] == The && document.Tags[token] is Upos.Propn or Upos.Noun or Upos.Adj && !(token + 1 < document.Count && document.Capitals[token + 1] && document.Tags[token + 1] == Upos.Propn);

    /// <summary>"The Front" for the last body named before whose name ends so; null for other words.</summary>
    private ActorMention? Shortened(int token, List<ActorMention> named)
    {
        if (!IsShort(token)) return null;
        var word = document[token].Text;
        for (var back = named.Count - 1; back >= 0 && named.Count - back <= Reach; back--)
            if (IsBody(named[back]) && named[back].Name.AsSpan().EndsWith(word, StringComparison.Ordinal) && named[back].Name![^(word.Length + 1)] == ' ') return named[back];
        return null;
    }

    /// <summary>True for the surname in "Omar Ruiz", where the one known is Ana Ruiz.</summary>
    private bool IsOther(int surname, ActorMention known)
    {
        var given = surname - 1;
        return given >= 0 && document.Tags[given] == Upos.Propn && document.Capitals[given] && document.SentenceOf(given) == document.SentenceOf(surname)
            && lexicon.Match(document, given, surname, out _) == 0 && !known.Name!.Contains(document[given].ToString(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A titled surname takes the full name told elsewhere ("Minister Ruiz", "Ana Ruiz"), and so does the acronym before a noun ("RLF guerrillas").</summary>
    private ActorMention Known(ActorMention mention)
    {
        if (mention is { Person: false, Name: not null } && shortNames.TryGetValue(document.FormHashes[mention.Span.First], out var full) && !full.Person && full.Name!.Length > mention.Name.Length && mention.Name.Length <= 8) return mention with { Name = full.Name };
        if (mention is not { Person: true, Name: { } name } || !shortNames.TryGetValue(document.FormHashes[mention.Span.End - 1], out var first) || !first.Person) return mention;
        return first.Name!.Length > name.Length && first.Name.EndsWith(name, StringComparison.Ordinal) ? mention with { Name = first.Name } : mention;
    }

    /// <summary>"The group", "the administration": the last named body that is called so, or for "the group" the last armed group.</summary>
    private ActorMention Resolve(List<ActorMention> all, int index)
    {
        var mention = all[index];
        var first = mention.Span.First;
        if (first > 0 && document.FormHashes[first - 1] == Our) return OfSource(all, index);
        if (first == 0 || document.FormHashes[first - 1] != The || mention.Span.Length > 2) return mention;
        var word = document.FormHashes[mention.Head];
        // "RSF fighters stormed it. The fighters looted the pharmacy": those told right before by the same noun.
        if (mention.Armed && mention.Span.Length == 1 && document.Xpos(mention.Head) == "NNS")
            for (var back = index - 1; back >= 0 && document.SentenceOf(first) - document.SentenceOf(all[back].Head) <= Nearby; back--)
                if (all[back] is { Name: not null, Person: false, Armed: true } troops && (IsNoun(troops.Span.End - 1, word) || IsNoun(troops.Span.End, word) || (troops.Span.First > 1 && (IsNoun(troops.Span.First - 2, word) || IsNoun(troops.Span.First - 3, word)) && document.Tags[troops.Span.First - 1] is Upos.Adp or Upos.Det))) return As(mention, troops);
        var any = word == GroupNouns.Group || word == Movement;
        for (var back = index - 1; back >= 0 && index - back <= 40; back--)
        {
            var named = all[back];
            if (named.Name is null || named.Adjective || named.Person) continue;
            if (any ? named.Class.Code is "group" or "governing-group" or "criminal" or "organisation" : (named.Class.Acts == mention.Class.Acts || (named.Armed && document.Capitals[mention.Head] && !document.InCapitals && named.Name.EndsWith(document[mention.Head].ToString(), StringComparison.Ordinal))) && Called(named.Name, document.Text(new(mention.Head, mention.Head + 1))))
                return As(mention, named);
        }

        return any ? mention with { Class = lexicon.Class("group") } : mention;
    }

    private bool IsNoun(int token, ulong word) => token >= 0 && token < document.Count && document.FormHashes[token] == word;

    /// <summary>"Our forces" in the statement of an armed body: its own, and no state's.</summary>
    private ActorMention OfSource(List<ActorMention> all, int index)
    {
        if (document.Report.Source is not { } source) return all[index];
        var issuer = all.Find(named => named is { Name: not null, Adjective: false, Person: false, Armed: true } && string.Equals(named.Name, source, StringComparison.OrdinalIgnoreCase));
        return issuer is null ? all[index] : As(all[index], issuer);
    }

    private static ActorMention As(ActorMention mention, ActorMention named) =>
        mention with { Name = named.Name, Acts = named.Acts, Speaks = named.Speaks, Governs = named.Governs, Armed = named.Armed, Country = named.Country, Class = named.Class };

    /// <summary>"RLF [River Liberation Front] guerrillas": the noun behind the bracket is of the body named in it.</summary>
    private bool IsBehindBracket(ActorMention named, ActorMention noun) =>
        named is { Name: not null, Armed: true, Person: false } && noun.Armed && named.Span.End == noun.Span.First - 1 && document.Source[document.Starts[named.Span.End]] is ')' or ']';

    private bool Capital(int token) => char.IsUpper(document.Source[document.Starts[token]]) && char.IsUpper(document.Source[document.Ends[token] - 1]) || char.IsDigit(document.Source[document.Ends[token] - 1]);

    private static bool Called(string name, ReadOnlySpan<char> word) => name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase);
}
