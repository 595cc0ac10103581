using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Facilities;

/// <summary>One walk over a document's sentences that finds the mentions of facilities and joins those of one facility.</summary>
internal sealed class FacilityScan(Document document, FacilityLexicon lexicon, ActorMention[] actors)
{
    private const int Reach = 12;

    private static readonly WordSet Definite = WordSet.Of("the this that its their said same".Split(' '));
    private static readonly WordSet Other = WordSet.Of("another other second third two three four several many some both no any every each".Split(' '));
    private static readonly WordSet Toward = WordSet.Of("to at in into from".Split(' '));
    private static readonly WordSet Filler = WordSet.Of("the a an of for and - 's in 's'".Split(' '));
    private static readonly WordSet Bodies = WordSet.Of("centre", "center", "institute", "foundation");
    private static readonly WordSet Checking = WordSet.Of("verify", "confirm", "document", "record", "report", "publish", "investigate", "collect", "condemn", "find", "interview");
    private static readonly ulong OfWord = WordHash.Of("of");
    private static readonly ulong ForWord = WordHash.Of("for");

    private int nextActor;

    /// <summary>The facilities found so far, in the order of their first mentions.</summary>
    public List<FoundFacility> Found { get; } = [];

    /// <summary>Reads one sentence.</summary>
    public void Read(TokenSpan sentence)
    {
        for (var at = sentence.First; at < sentence.End;)
        {
            var length = lexicon.Nouns.Match(document, at, sentence.End, out var noun);
            if (length == 0)
            {
                at++;
                continue;
            }

            Take(new(at, at + length), noun, sentence);
            at += length;
        }
    }

    private void Take(TokenSpan words, FacilityNoun noun, TokenSpan sentence)
    {
        var head = Head(words);
        if (document.Tags[head] is not (Upos.Noun or Upos.Propn)) return;
        if (noun.Plural || document.Relations[head] is Relation.Compound or Relation.NmodDesc or Relation.NmodPoss && !Stands(words, head)) return;
        if (OfActor(words) || IsTeller(words, head) || (noun.Kind == TargetKind.HealthOther && IsAuthority(head))) return;
        var first = First(words.First, sentence);
        var span = new TokenSpan(first, words.End);
        var determiner = Determiner(first, sentence, out var other);
        if (noun.Weak)
        {
            if (!determiner && !Names(span)) return;
            var pointed = Pointed(span, head);
            if (pointed is null) return;
            pointed.Mentions.Add(new(span, head, Treats(head, sentence)));
            return;
        }

        var name = Name(span, words);
        var facility = other ? null : Known(noun, words, head, name, determiner);
        if (facility is null)
        {
            facility = new() { Kind = noun.Kind, Noun = document.FormHashes[head] };
            Found.Add(facility);
        }

        facility.Name ??= name;
        if (facility.Kind is TargetKind.HealthOther && noun.Kind != TargetKind.Other) facility.Kind = noun.Kind;
        facility.Mentions.Add(new(span, head, Treats(head, sentence)));
    }

    /// <summary>The facility told before that this one is: by name, by "the", or told in the headline or lead and told again.</summary>
    private FoundFacility? Known(FacilityNoun noun, TokenSpan words, int head, string? name, bool definite)
    {
        for (var back = Found.Count - 1; back >= 0 && back >= Found.Count - Reach; back--)
        {
            var other = Found[back];
            var alike = other.Kind == noun.Kind || (Health(other.Kind) && Health(noun.Kind) && (other.Kind == TargetKind.HealthOther || noun.Kind == TargetKind.HealthOther));
            if (!alike && !(definite && name is null && document.FormHashes[head] == other.Noun)) continue;
            if (name is not null && other.Name is not null)
            {
                if (SameName(name, other.Name)) return other;
                continue;
            }

            if (definite && name is null) return other;
            var last = other.Mentions[^1];
            var apart = document.SentenceOf(head) - document.SentenceOf(last.Head);
            if (apart is >= 1 and <= 3 && other.Kind == noun.Kind && document.SentenceParagraphs[document.SentenceOf(last.Head)] != document.SentenceParagraphs[document.SentenceOf(head)] && document.SentenceOf(last.Head) <= 1 && !Treats(last.Head, document.SentenceTokens(document.SentenceOf(last.Head)))) return other;
            if (definite && other.Name is null && apart is >= 0 and <= 2 && document.FormHashes[words.End - 1] == other.Noun) return other;
        }

        return null;
    }

    /// <summary>The facility that "the centre" or "the Federation's building" points to.</summary>
    private FoundFacility? Pointed(TokenSpan span, int head)
    {
        for (var back = Found.Count - 1; back >= 0 && back >= Found.Count - Reach; back--)
            if (Operates(Found[back], span, head)) return Found[back];
        if (Names(span)) return null;
        for (var back = Found.Count - 1; back >= 0 && back >= Found.Count - Reach; back--)
            if (!Found[back].Mentions[^1].Treatment && document.SentenceOf(head) - document.SentenceOf(Found[back].Mentions[^1].Head) <= 6) return Found[back];
        return null;
    }

    /// <summary>True where the capitalised words of a phrase are those of the body that stands after a facility's first mention.</summary>
    private bool Operates(FoundFacility facility, TokenSpan span, int head)
    {
        var words = 0;
        for (var token = span.First; token < head; token++)
        {
            if (!document.Capitals[token] || Filler.Contains(document.FormHashes[token])) continue;
            words++;
            var known = false;
            foreach (var mention in facility.Mentions.GetRange(0, Math.Min(4, facility.Mentions.Count)))
                for (var near = mention.Span.First; near < Math.Min(document.Count, mention.Span.End + 14) && !known; near++) known = document.FormHashes[near] == document.FormHashes[token];
            if (!known) return false;
        }

        return words > 0;
    }

    /// <summary>True where the wounded are only taken to it or treated at it.</summary>
    private bool Treats(int head, TokenSpan sentence)
    {
        var preposition = document.Child(head, Relation.Case);
        if (preposition < 0 || !Toward.Contains(document.FormHashes[preposition])) return false;
        for (var token = preposition - 1; token >= sentence.First && token > preposition - 9; token--)
        {
            if (lexicon.Is(document, token, sentence.End, "treats", out _, out _) && document.Tags[token] is Upos.Verb) return true;
            if (document.Tags[token] == Upos.Verb && document.Heads[head] != token) continue;
            if (document.Tags[token] == Upos.Verb) return false;
        }

        return document.Heads[head] is var governor and >= 0 && governor < head && lexicon.Is(document, governor, sentence.End, "treats", out _, out _);
    }

    private int Head(TokenSpan words)
    {
        for (var token = words.First; token < words.End; token++)
            if (token > words.First && (document.FormHashes[token] == ForWord || document.FormHashes[token] == OfWord)) return token - 1;
        return words.End - 1;
    }

    /// <summary>First token of the words before the noun that belong to it.</summary>
    private int First(int at, TokenSpan sentence)
    {
        var first = at;
        while (first - 1 >= sentence.First && at - first < 6 && document.Tags[first - 1] is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num) first--;
        while (first - 1 >= sentence.First && at - first < 9)
        {
            var token = first - 1;
            if (document.Capitals[token] && document.Tags[token] is Upos.Propn or Upos.Noun or Upos.Adj && char.IsLetter(document.Source[document.Starts[token]])) first--;
            else if (first < at && document.Capitals[first] && token - 1 >= sentence.First && document.Capitals[token - 1] && Filler.Contains(document.FormHashes[token])) first -= 1;
            else if (first < at && token - 1 > sentence.First && Filler.Contains(document.FormHashes[token]) && Filler.Contains(document.FormHashes[token - 1]) && document.Capitals[first] && document.Capitals[token - 2] && (document.Tags[token - 2] == Upos.Propn || (token - 3 >= sentence.First && document.Tags[token - 3] != Upos.Punct))) first -= 2;
            else break;
        }

        while (first < at && (document.Tags[first] is Upos.Det || Filler.Contains(document.FormHashes[first]))) first++;
        return first;
    }

    private bool Determiner(int first, TokenSpan sentence, out bool other)
    {
        other = false;
        for (var token = first; token < first + 2 && token < sentence.End; token++) other |= Other.Contains(document.FormHashes[token]);
        if (first == sentence.First) return false;
        other |= Other.Contains(document.FormHashes[first - 1]);
        return Definite.Contains(document.FormHashes[first - 1]) || document.Tags[first - 1] == Upos.Pron;
    }

    /// <summary>The proper name of a facility: the phrase with the capitalised words before its noun.</summary>
    private string? Name(TokenSpan span, TokenSpan words)
    {
        if (!Names(new(span.First, words.First))) return null;
        return string.Join(' ', document.Text(span).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private bool Names(TokenSpan span)
    {
        for (var token = span.First; token < span.End; token++)
        {
            if (!document.Capitals[token] || document.Tags[token] != Upos.Propn) continue;
            if (token > document.SentenceFirst[document.SentenceOf(token)] || span.Length > 1) return true;
        }

        return false;
    }

    /// <summary>True where the noun stands before a weak one that means the same ("hospital building"), or before a name.</summary>
    private bool Stands(TokenSpan words, int head)
    {
        var governor = document.Heads[head];
        if (governor < 0 || governor <= head || governor > words.End + 2) return governor == words.End && false;
        return lexicon.Nouns.Match(document, governor, governor + 1, out var noun) > 0 && noun.Weak;
    }

    /// <summary>True where the words are part of the name of a body that is no facility ("the School Teachers' Union").</summary>
    private bool OfActor(TokenSpan words)
    {
        while (nextActor < actors.Length && actors[nextActor].Span.End <= words.First) nextActor++;
        return nextActor < actors.Length && actors[nextActor] is { Generic: false, Person: false, Adjective: false } actor && actor.Span.Contains(words) && actor.Span.End > words.End && !Lowercase(words);
    }

    /// <summary>True for the health directorate that says something: a body, and no place of care.</summary>
    private bool IsAuthority(int head)
    {
        for (var at = ActorMention.From(actors, head); at < actors.Length && actors[at].Span.First <= head; at++)
            if (actors[at].Span.Contains(head) && actors[at].Speaks == SpeakerKind.Authority && document.Relations[head] == Relation.Nsubj) return true;
        // "The head of the district health office"
        return document.Relations[head] == Relation.Nmod && document.FormHashes[Math.Max(0, document.Child(head, Relation.Case))] == OfWord && lexicon.Is(document, document.Heads[head], document.Count, "speaks", out _, out _);
    }

    /// <summary>"The Witness Centre could not verify the accounts": a name that only its last word makes a place, and that says something, is a body's.</summary>
    private bool IsTeller(TokenSpan words, int head) =>
        words.Length == 1 && Bodies.Contains(document.FormHashes[head]) && document.Capitals[head] && document.Relations[head] == Relation.Nsubj && document.Heads[head] is >= 0 and var verb && (TreeWords.Says(document.FormHashes[verb]) || Checking.Contains(document.LemmaHashes[verb]));

    private bool Lowercase(TokenSpan words) => !document.Capitals[words.End - 1];

    private static bool SameName(string name, string other) => name.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(name, StringComparison.OrdinalIgnoreCase) || Bare(name) == Bare(other);

    private static string Bare(string name) => name.Replace("-", " ", StringComparison.Ordinal).Replace("al ", "", StringComparison.OrdinalIgnoreCase).ToUpperInvariant();

    private static bool Health(TargetKind kind) => kind is >= TargetKind.Hospital and <= TargetKind.HealthOther;
}
