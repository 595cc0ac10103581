using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Events;

/// <summary>Reads a noun phrase as people: kind, number, name, age, sex; null where it is none.</summary>
internal sealed class PeopleReader(VictimLexicon lexicon, Document document, ActorMention[] actors, PlaceReading places)
{
    private static readonly ulong Which = WordHash.Of("which");
    private static readonly WordSet Bodies = WordSet.Of("body", "corpse");
    private static readonly ulong Head = Lexicons.WordHash.Of("head");
    private static readonly ulong Staff = Lexicons.WordHash.Of("staff");
    private static readonly ulong[] Singular = WordHash.All("he", "she", "him", "her", "himself", "herself", "his");
    private static readonly ulong[] Many = WordHash.All("they", "them", "themselves", "their");
    private static readonly ulong[] Ordinals = WordHash.All("second", "third", "fourth", "fifth", "sixth");
    private static readonly WordSet Households = DeedWords.Of("household");
    private static readonly WordSet Parents = DeedWords.Of("parent");
    private static readonly WordSet Calling = DeedWords.Of("called");
    private static readonly ulong Others = WordHash.Of("others");

    /// <summary>Below this age a person is a child (Convention on the Rights of the Child, article 1).</summary>
    public const int Adult = 18;

    private static readonly ulong Aged = WordHash.Of("aged");

    private readonly VictimCounts counts = new(lexicon);
    private readonly PeopleKinds kinds = new(lexicon, document);

    private static readonly Lexicons.WordSet Beasts = DeedWords.Of("beast");

    private static readonly string[] Endings = ["er", "ers", "or", "ors", "ist", "ists", "man", "men", "woman", "women", "ian", "ians", "ee", "ees"];

    /// <summary>Reads the phrase around a head token.</summary>
    public PeoplePhrase? Read(int head, bool strict)
    {
        // "It did not say how many were killed"
        if (head > 0 && document.FormHashes[head - 1] == Words.How || NounPhrase.IsAsked(document, head)) return null;
        head = Last(Counted(Owned(head), out var quantity));
        if (quantity < 0 && IsOfThings(head)) return null;
        var tag = document.Tags[head];
        if (IsAny(head, Ordinals) && head > 0 && document.FormHashes[head - 1] == Words.A && (head + 1 >= document.Count || document.Tags[head + 1] is not (Upos.Noun or Upos.Propn or Upos.Adj)))
            return new(new(head - 1, head + 1), head, VictimKind.Unknown, new(new(1, 1, 1, document.Text(new(head - 1, head + 1)).ToString()), true, false, true, null, null), false, true);
        if (document.FormHashes[head] == Words.Another && (head + 1 >= document.Count || document.Tags[head + 1] is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num)))
            return new(new(head, head + 1), head, VictimKind.Unknown, new(new(1, 1, 1, document[head].ToString()), true, false, true, null, null), false, true);
        if (tag == Upos.Pron || IsAny(head, Words.Nobody)) return Pronoun(head);
        // "Twenty more were injured"
        if (Words.Further.Contains(document.FormHashes[head]) && head > 0 && (document.Tags[head - 1] == Upos.Num || lexicon.Vague.Match(document, head - 1, head, out _) == 1) && counts.Read(document, document.Tags[head - 1] == Upos.Num ? Left(head - 1) : head - 1, head) is { Said: true } further)
            return new(new(head - 1, head + 1), head, VictimKind.Unknown, further with { Further = true }, further.Count.Best != 1, true);
        if (VictimCounts.YearsOld(document, head) is var old and >= 0 && counts.Number(document, old, head, out var age) > 0)
            return new(new(old, head + 1), head, age < Adult ? VictimKind.Child : VictimKind.Unknown, counts.Read(document, Math.Max(document.SentenceFirst[document.SentenceOf(head)], old - 1), old) with { Age = age }, false, true);
        // "Save the Children said": of the body's name.
        if (IsOrganisation(head)) return null;
        // "Three women, the Russian-installed mayor said"
        if (tag == Upos.Adj && head + 1 < document.Count && NounPhrase.IsJoined(document, head + 1)) return null;
        var entry = At(head);
        if (entry is null && lexicon.Nameless.Contains(document.FormHashes[head])) return null;
        var core = NounPhrase.Core(document, head);
        var first = Math.Min(Left(head), quantity < 0 ? int.MaxValue : Left(quantity));
        var number = entry is null && (tag == Upos.Num || IsNumber(head) || lexicon.Vague.Match(document, head, head + 1, out _) > 0 || (head > 0 && document.SentenceOf(head - 1) == document.SentenceOf(head) && lexicon.Vague.Match(document, head - 1, head + 1, out _) == 2 && !(head + 1 < document.Count && document.Tags[head + 1] is Upos.Noun or Upos.Propn or Upos.Adj)));
        var count = quantity >= 0 && IsNumber(quantity) ? counts.Read(document, Left(quantity), quantity + 1) : counts.Read(document, first, number ? head + 1 : head);
        if (!count.Said && !number && CountFrom(head, first) is var far and >= 0) count = counts.Read(document, far, head);
        if (VictimCounts.IsFurther(document, head)) count = count with { Further = true };
        var actorAt = entry is null || document.Capitals[head] ? Named(new(head, head + 1)) : null;
        var span = actorAt is not null ? actorAt.Span : new TokenSpan(Math.Min(core.First, quantity < 0 ? core.First : NounPhrase.Core(document, quantity).First), core.End);
        if (number && entry is null) return Number(head, span, count);
        var actor = Named(span);
        if (document.FormHashes[span.First] == VictimCounts.Old && span.Length > 1) span = new(span.First + 1, span.End);
        var name = actor?.Name ?? Apposed(head);
        if (entry is null)
        {
            if (name is null && tag == Upos.Propn && actor is null && !Overlaps(span)) name = Unknown(span);
            if (name is null && !(tag == Upos.Noun && !strict && Animate(head))) return null;
        }

        var who = kinds.Of(entry, actor, span, head);
        var plural = entry?.Plural ?? (name is null && document.Xpos(head) is "NNS" or "NNPS");
        var years = count.Age ?? AgeAfter(span);
        if (years < Adult && !plural && who is VictimKind.Unknown or VictimKind.Civilian) who = VictimKind.Child;
        if (!count.Said && name is not null && !plural) count = count with { Count = new(1, 1, 1, null) };
        else if (plural && Holding(span.End) is { } held && (!count.Said || count.Count.Best == 1)) count = count with { Count = held, Said = true };
        else if (!count.Said || (plural && document.Xpos(head) != "NNS" && document.FormHashes[head] != Staff && count.Count.Literal is "a" or "A" or "an" or "An" or "another" or "Another")) count = count with { Count = plural ? new(2, null, null, null) : new(1, 1, 1, null) };
        // "1,200 families have fled": as many people at the least.
        if (plural && count is { Said: true, Count.Best: > 1 } && document.Child(head, Relation.Nummod) >= 0 && Households.Contains(document.LemmaHashes[head])) count = count with { Count = new(count.Count.Low ?? count.Count.Best, null, null, count.Count.Literal) };
        return new(span, head, who, count with { Age = years }, plural, entry is { Who: VictimKind.Unknown } && name is null)
        {
            Name = plural && count.Count.Best != 1 ? null : name,
            Sex = entry?.Sex ?? SexOf(span, head),
            Broad = entry is { Who: VictimKind.Civilian, Weak: false, Sex: null } && name is null,
        };
    }

    /// <summary>True for "dozens of houses", "forty of their cows": what is counted is nobody.</summary>
    public bool IsOfThings(int head)
    {
        // "120 drones, of which 98 were shot down"
        if (head > 1 && document.FormHashes[head - 1] == Which && document.FormHashes[head - 2] == Words.Of && (document.Tags[head] == Upos.Num || IsNumber(head))) return true;
        if (head + 2 >= document.Count || document.FormHashes[head + 1] != Words.Of) return false;
        var noun = head + 2;
        while (noun + 1 < document.Count && (document.Tags[noun] is Upos.Det or Upos.Adj or Upos.Num || document.Xpos(noun) == "PRP$" || (document.Tags[noun] == Upos.Noun && document.Tags[noun + 1] == Upos.Noun))) noun++;
        if ((document.Tags[head] == Upos.Num || IsNumber(head) || document.LemmaHashes[head] == Head) && Beasts.Contains(document.LemmaHashes[noun])) return true;
        // "98 of the drones were shot down"
        if ((document.Tags[head] == Upos.Num || IsNumber(head)) && document.Xpos(noun) == "NNS" && At(noun) is null && !Animate(noun)) return true;
        return lexicon.Words.Match(document, head, head + 1, out var word) > 0 && word.Kind == "quantity" && document.Tags[noun] == Upos.Noun && At(noun) is null && !Animate(noun);
    }

    /// <summary>How many a collective holds ("a family of five"); null where it is not said.</summary>
    private PeopleCount? Holding(int at)
    {
        if (at + 1 >= document.Count || document.FormHashes[at] != Words.Of) return null;
        var length = counts.Number(document, at + 1, document.Count, out var value);
        var next = at + 1 + length;
        if (length == 0 || value < 2 || counts.IsYear(document, at + 1) || (next < document.Count && document.Tags[next] is Upos.Noun or Upos.Propn or Upos.Adj)) return null;
        return new(value, value, value, document.Text(new(at + 1, next)).ToString());
    }

    /// <summary>The noun for people that a token is the last word of; null for none.</summary>
    public PeopleEntry? At(int head) => kinds.At(head);

    /// <summary>The head that a counting noun stands before: "dozens of people", "three of the nurses".</summary>
    private int Counted(int head, out int quantity)
    {
        quantity = -1;
        var counts = IsNumber(head) || document.Tags[head] == Upos.Num || (lexicon.Words.Match(document, head, head + 1, out var word) > 0 && word.Kind == "quantity") || (head + 1 < document.Count && document.FormHashes[head + 1] == Words.Of && lexicon.Vague.Match(document, head, head + 1, out _) > 0);
        if (!counts) return head;
        foreach (var child in document.Children(head))
        {
            if (child < head || document.Relations[child] is not (Relation.Nmod or Relation.NmodUnmarked) || document.Tags[child] is not (Upos.Noun or Upos.Propn)) continue;
            if (document.Child(child, Relation.Case) is not (var preposition and >= 0) || document.FormHashes[preposition] != Words.Of) continue;
            if (At(child) is null) continue;
            quantity = head;
            return child;
        }

        if (head + 1 >= document.Count || document.FormHashes[head + 1] != Words.Of) return head;
        for (var token = head + 2; token < document.Count && token < head + 7; token++)
        {
            if (document.Tags[token] is not (Upos.Det or Upos.Pron or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num)) break;
            if (document.Tags[token] is not (Upos.Noun or Upos.Propn) || At(token) is null || (token + 1 < document.Count && document.Tags[token + 1] is Upos.Noun)) continue;
            quantity = head;
            return token;
        }

        return head;
    }

    /// <summary>The last noun for people of the run of words that a head stands in, where the tree has cut it short ("male" in "a male national nurse").</summary>
    private int Last(int head)
    {
        if (document.Tags[head] is not (Upos.Noun or Upos.Adj or Upos.Propn)) return head;
        var end = document.SentenceTokens(document.SentenceOf(head)).End;
        var last = head;
        for (var token = head + 1; token < end && token < head + 5 && document.Tags[token] is Upos.Noun or Upos.Adj or Upos.Propn; token++)
            if (document.Tags[token] is Upos.Noun && At(token) is not null && document.Relations[token] is not (Relation.Appos or Relation.NmodUnmarked or Relation.OblUnmarked or Relation.Xcomp)) last = token;
        return last;
    }

    /// <summary>The people whom a possessive or number right before them was met for, where the tree has cut the phrase ("beat her two brothers").</summary>
    private int Owned(int head)
    {
        if (document.Xpos(head) is not ("PRP$" or "PRP" or "CD")) return head;
        var end = document.SentenceTokens(document.SentenceOf(head)).End;
        for (var token = head + 1; token < end && token < head + 6; token++)
        {
            if (document.FormHashes[token] == Words.And && token + 1 < end && IsBeforeNoun(token - 1) && document.Tags[token + 1] == Upos.Adj) continue;
            // "Her body was found": hers.
            if (document.Tags[token] is not (Upos.Num or Upos.Adj or Upos.Noun) || Bodies.Contains(document.LemmaHashes[token])) return head;
            if (document.Tags[token] == Upos.Noun && At(token) is not null && (token + 1 == end || document.Tags[token + 1] is not (Upos.Noun or Upos.Propn))) return document.Tags[head] == Upos.Num || document.Heads[token] <= head || document.Heads[head] == token ? token : head;
        }

        return head;
    }

    private PeoplePhrase? Pronoun(int head)
    {
        var word = document.FormHashes[head];
        // "Her body was found" is of her, "their wounded" are others.
        if (document.Xpos(head) == "PRP$" && !(head + 1 < document.Count && Bodies.Contains(document.LemmaHashes[head + 1])) && word != Singular[3]) return null;
        if (IsAny(head, Words.Nobody) || (word == Words.One && head > 0 && document.FormHashes[head - 1] == Words.No))
            return new(new(word == Words.One ? head - 1 : head, head + 1), head, VictimKind.Unknown, new(new(0, 0, 0, document.Text(new(word == Words.One ? head - 1 : head, head + 1)).ToString()), true, false, false, null, null), false, true);
        if (word == Others || IsAny(head, Many)) return new(new(head, head + 1), head, VictimKind.Unknown, new(new(2, null, null, null), false, true, word == Others, null, null), true, true) { Pointing = word != Others };
        if (IsAny(head, Singular)) return new(new(head, head + 1), head, VictimKind.Unknown, new(new(1, 1, 1, null), false, true, false, null, null), false, true) { Pointing = true, Sex = word == Singular[0] || word == Singular[2] || word == Singular[6] ? "male" : "female" };
        if (word == Words.One || document.Lemma(head) is "someone" or "somebody") return new(new(head, head + 1), head, VictimKind.Unknown, new(new(1, 1, 1, document[head].ToString()), true, false, false, null, null), false, true) { Pointing = word == Words.One };
        var entry = At(head);
        return entry is null ? null : new(new(head, head + 1), head, entry.Who, counts.Read(document, Left(head), head), entry.Plural, true);
    }

    private PeoplePhrase? Number(int head, TokenSpan span, PhraseCount count)
    {
        for (var back = 2; back >= 1; back--)
            if (head - back >= 0 && lexicon.Bounds.Match(document, head - back, document.Count, out _) > back) return null;
        if (!count.Said || count.Count == default || counts.IsYear(document, head) || VictimCounts.AgesFrom(document, head) >= 0) return null;
        if (IsAge(head)) return null;
        // "A bomb at 1215"
        if (document.Ends[head] - document.Starts[head] == 4 && char.IsAsciiDigit(document.Source[document.Starts[head]]) && head > 0 && document.FormHashes[head - 1] == Words.At) return null;
        // "Hospital 14 was evacuated"
        if (head > 0 && document.SentenceOf(head - 1) == document.SentenceOf(head) && document.Capitals[head - 1] && document.Tags[head - 1] is Upos.Noun or Upos.Propn && document.Source[document.Starts[head - 1]] is not ',') return null;
        if (head > 1 && IsHyphen(head - 1) && document.Ends[head - 1] == document.Starts[head] && document.Starts[head - 1] == document.Ends[head - 2]) return null;
        if (document.Heads[head] != head + 1 && !(head + 1 < document.Count && document.Tags[head + 1] == Upos.Punct) && document.Relations[head] is Relation.Nummod or Relation.NmodUnmarked or Relation.OblUnmarked) return null;
        return new(span, head, VictimKind.Unknown, count, count.Count.Best != 1, true) { Pointing = true };
    }

    /// <summary>True for "Omar, 6, and Sami, 3": figures behind a name between commas.</summary>
    private bool IsAge(int number) =>
        number > 1 && document.Source[document.Starts[number - 1]] == ',' && document.Tags[number - 2] == Upos.Propn && char.IsAsciiDigit(document.Source[document.Starts[number]]) &&
        (number + 1 == document.Count || document.Source[document.Starts[number + 1]] is ',' or ';' or '.');

    /// <summary>Leftmost token of the words before a head that belong to it, numbers and their bounds among them.</summary>
    private int Left(int head)
    {
        var bounds = document.SentenceTokens(document.SentenceOf(head));
        var first = head;
        foreach (var child in document.Children(head))
        {
            if (child >= head) break;
            if (document.Relations[child] is Relation.Case or Relation.Cc or Relation.Mark or Relation.Punct or Relation.Nsubj or Relation.Cop || (document.Relations[child] == Relation.Nummod && document.Text(new(child + 1, head)).Contains(','))) continue;
            first = Math.Min(first, document.Subtree(child).First);
        }

        first = Math.Max(first, head - 14);
        for (var token = first; token < head; token++)
            if (document.Source[document.Starts[token]] is ':' or ';' or '"' or '“') first = token + 1;
        while (first > bounds.First && head - first < 14 && (document.Tags[first - 1] is Upos.Num or Upos.Det || document.FormHashes[first - 1] == Words.No)) first--;
        if (first - 2 >= bounds.First && document.Tags[first] == Upos.Num && document.Tags[first - 2] == Upos.Num && (document.FormHashes[first - 1] == Words.And || document.FormHashes[first - 1] == Words.To)) first -= 2;
        for (var back = 3; back >= 1; back--)
            if (first - back >= bounds.First && lexicon.Bounds.Match(document, first - back, bounds.End, out _) >= back) return first - back;
        return Math.Max(first, head - 14);
    }

    /// <summary>Where a number stands before a phrase whose tree was cut short ("Five local and foreign health workers"); -1 for none.</summary>
    private int CountFrom(int head, int first)
    {
        var floor = document.SentenceFirst[document.SentenceOf(head)];
        var token = Math.Min(first, head) - 1;
        // "five of them children"
        if (token - 2 >= floor && Array.IndexOf(Words.Before, document.FormHashes[token]) >= 0 && document.FormHashes[token - 1] == Words.Of && IsNumber(token - 2)) return token - 2;
        for (; token >= floor && head - token < 10; token--)
        {
            if (document.Tags[token] == Upos.Num || IsNumber(token)) break;
            if (document.FormHashes[token] == Words.And && token > floor && IsBeforeNoun(token - 1) && IsBeforeNoun(token + 1) && At(token - 1) is null) continue;
            if (!IsBeforeNoun(token) && !IsHyphen(token)) return -1;
        }

        if (token < floor || head - token >= 10 || counts.IsYear(document, token) || VictimCounts.AgesFrom(document, token) >= 0) return -1;
        while (token > floor && document.Tags[token - 1] == Upos.Num) token--;
        for (var back = 3; back >= 1; back--)
            if (token - back >= floor && lexicon.Bounds.Match(document, token - back, head, out _) == back) return token - back;
        return token;
    }

    private bool IsBeforeNoun(int token) => document.Tags[token] == Upos.Adj || (document.Tags[token] is Upos.Noun or Upos.Propn && document.Xpos(token) is not ("NNS" or "NNPS"));

    private bool IsHyphen(int token) => document.Source[document.Starts[token]] is '-' or '–' && document.Ends[token] - document.Starts[token] == 1;

    private ActorMention? Named(TokenSpan span)
    {
        for (var at = ActorMention.From(actors, span.First); at < actors.Length && actors[at].Span.First < span.End; at++)
            if (actors[at].Person && actors[at].Span.Overlaps(span)) return actors[at];
        return null;
    }

    /// <summary>True for a word of a body's name ("the Ambazonia Liberation Guard").</summary>
    public bool IsBody(int token) => Body(token) is not null;

    /// <summary>True for a word of the name of a body that is no people ("Doctors Without Borders").</summary>
    private bool IsOrganisation(int token) => Body(token) is { Class.Code: "organisation", Span.Length: > 2 };

    /// <summary>The body of whose name, of two words or more, a token is one; null for none.</summary>
    private ActorMention? Body(int token)
    {
        for (var at = ActorMention.From(actors, token); at < actors.Length && actors[at].Span.First <= token; at++)
            if (actors[at] is { Person: false, Name: not null, Generic: false, Class.Body: true, Adjective: false, Span.Length: > 1 } body && body.Span.Contains(token)) return body;
        return null;
    }

    private bool Overlaps(TokenSpan span)
    {
        for (var at = ActorMention.From(actors, span.First); at < actors.Length && actors[at].Span.First < span.End; at++)
            if (actors[at].Span.Overlaps(span)) return true;
        return false;
    }

    /// <summary>The name told after a description, or the description's person told before it ("a pharmacist, Omar Delwani").</summary>
    private string? Apposed(int head)
    {
        foreach (var child in document.Children(head))
        {
            if (document.Relations[child] is not (Relation.Appos or Relation.Flat or Relation.NmodDesc)) continue;
            if (document.Tags[child] != Upos.Propn || child < head || document.Text(new(head, child)).Contains(';')) continue;
            var core = NounPhrase.Core(document, child);
            // "His wife Mona": one word is a name where it is said whose she is.
            if (core.Length == 1 && child == head + 1 && document.Child(head, Relation.NmodPoss) >= 0 && At(head) is { Plural: false }) return document[child].ToString();
            if (Named(core)?.Name is { } known) return known;
            if (Unknown(core) is { } name) return name;
        }

        if (document.Relations[head] == Relation.Appos && document.Tags[document.Heads[head]] == Upos.Propn && document.Heads[head] < head && At(head) is { Plural: false } && !IsNext(head) && Named(NounPhrase.Core(document, document.Heads[head]))?.Name is { } before) return before;
        return At(head) is { Plural: false } ? Behind(head) ?? Called(head) : null;
    }

    /// <summary>True for the brother of "Karim Azar, his brother and two guards": another of a list.</summary>
    private bool IsNext(int head) => document.Child(head, Relation.NmodPoss) is var owner and >= 0 && document.Xpos(owner) == "PRP$" && head + 1 < document.Count && document.FormHashes[head + 1] == Words.And;

    /// <summary>"A guard named Barro", "a minor known as Carlos": what comes behind is a name, whatever it is.</summary>
    private string? Called(int head)
    {
        var end = document.SentenceTokens(document.SentenceOf(head)).End;
        var at = head + 1;
        while (at < end && document.Tags[at] == Upos.Adv) at++;
        if (at >= end || !Calling.Contains(document.FormHashes[at])) return null;
        at++;
        while (at < end && document.Tags[at] is Upos.Adv or Upos.Adp) at++;
        var first = at;
        while (at < end && at < first + 5 && document.Tags[at] == Upos.Propn && document.Capitals[at]) at++;
        return at > first ? document.Text(new(first, at)).ToString() : null;
    }

    /// <summary>The name between commas behind a description and what belongs to it ("the head of the town's council, Yana Dervis, was").</summary>
    private string? Behind(int head)
    {
        var end = document.SentenceTokens(document.SentenceOf(head)).End;
        var at = head + 1;
        while (at < end && at < head + 8 && document.Tags[at] is Upos.Adp or Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Part) at++;
        if (at >= end || document.Source[document.Starts[at]] != ',') return null;
        var first = ++at;
        while (at < end && at < first + 5 && document.Tags[at] == Upos.Propn) at++;
        var owned = at - first == 1 && first == head + 2 && document.Child(head, Relation.NmodPoss) >= 0;
        if ((at - first < 2 && !owned) || (at < end && document.Source[document.Starts[at]] is not (',' or '.' or ';'))) return null;
        var span = new TokenSpan(first, at);
        // "Killed a nurse, Omar Tal, the mayor, said"
        if (first > head && NounPhrase.HoldsSubject(document, span)) return null;
        if (owned && !Overlaps(span)) return document[first].ToString();
        return Named(span)?.Name ?? (Overlaps(span) ? null : Unknown(span));
    }

    /// <summary>Two or more capitalised words that are in no lexicon, read as a name; a place or an institution is none.</summary>
    private string? Unknown(TokenSpan span)
    {
        foreach (var place in places.Mentions)
        {
            if (place.Span.First >= span.End) break;
            if (place.Span.End >= span.End && place.Span.First < span.End) return null;
        }

        if (IsNameless(span)) return null;
        // "The 30-year-old Omar Delwani": only the name is the name.
        while (span.Length > 2 && (!(document.Capitals[span.First] && document.Tags[span.First] == Upos.Propn) || At(span.First) is { Plural: true })) span = new(span.First + 1, span.End);
        var words = 0;
        for (var token = span.First; token < span.End; token++)
            if (document.Capitals[token] && document.Tags[token] == Upos.Propn) words++;
        return words is >= 2 and <= 6 && words >= span.Length - 2 ? string.Join(' ', document.Text(span).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
    }

    /// <summary>True where the last word of a name is no person's ("Cedar Avenue").</summary>
    public bool IsNameless(TokenSpan name) => lexicon.Nameless.Contains(document.FormHashes[name.End - 1]);

    private string? SexOf(TokenSpan span, int head)
    {
        for (var token = span.First; token <= head; token++)
            if (lexicon.Words.Match(document, token, token + 1, out var word) > 0 && word.Kind == "sex") return VictimLexicon.Sex(word.Value);
        return null;
    }

    /// <summary>An age after the person: "Omar Delwani, 42,", "a girl aged 12", "a man of 61"; "a father of six" has six children.</summary>
    private int? AgeAfter(TokenSpan span)
    {
        var end = document.SentenceTokens(document.SentenceOf(span.First)).End;
        var at = span.End;
        if (at + 1 >= end) return null;
        var said = document.FormHashes[at] == Aged || (document.FormHashes[at] == Words.Of && document.Xpos(at - 1) == "NN" && !Parents.Contains(document.LemmaHashes[at - 1]) && (at + 2 >= end || document.Tags[at + 2] is Upos.Cconj or Upos.Aux or Upos.Verb or Upos.Punct));
        if (!said && document.Source[document.Starts[at]] is not (',' or '(')) return null;
        if (counts.Number(document, at + 1, end, out var age) != 1 || age is < 0 or > 110) return null;
        if (said || at + 2 >= end) return age;
        return document.Source[document.Starts[at + 2]] is ',' or ')' or '.' || document.FormHashes[at + 2] == VictimCounts.Old ? age : null;
    }

    private bool IsNumber(int token) => counts.Number(document, token, token + 1, out _) > 0;

    private bool Animate(int head)
    {
        if (lexicon.Things.Contains(document.LemmaHashes[head])) return false;
        var word = document[head].Text;
        foreach (var ending in Endings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return document.Relations[head] != Relation.Compound;
        return false;
    }

    private bool IsAny(int token, ulong[] words) => Array.IndexOf(words, document.FormHashes[token]) >= 0;
}
