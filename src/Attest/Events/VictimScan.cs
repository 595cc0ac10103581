using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Events;

/// <summary>One walk over a document's sentences that finds people with an outcome.</summary>
internal sealed class VictimScan
{
    private const int Reach = 80;

    /// <summary>Tokens within which the end of one hurt is told.</summary>
    private const int Soon = 9;

    /// <summary>Sentences within which it is told how somebody died.</summary>
    private const int Nearby = 3;

    private static readonly ulong Other = WordHash.Of("other");
    private static readonly ulong Hold = WordHash.Of("hold");
    private static readonly ulong Body = WordHash.Of("body");
    private static readonly WordSet Tolls = WordSet.Of("death", "toll");
    private readonly Document document;
    private readonly VictimLexicon lexicon;
    private readonly VictimRoles roles;
    private readonly PeopleReader people;
    private readonly VictimCounts counts;
    private readonly PeopleList list;
    private readonly CueBounds bounds;
    private readonly CueFit fit;
    private readonly UncountedSentences uncounted;
    private readonly TollReader tolls;
    private readonly NumberOf numberOf;
    private readonly BareFigures figures;
    private readonly Antecedents antecedents;
    private readonly SpelledOut spelled;
    private readonly SevereParts severe;
    private readonly Portions portions;
    private readonly NobodyElse nobody;
    private readonly NamedPeople named;
    private readonly List<FoundPeople> parts = [];
    private bool again;

    public VictimScan(Document document, VictimLexicon lexicon, ActorMention[] actors, PlaceReading places)
    {
        this.document = document;
        this.lexicon = lexicon;
        counts = new(lexicon);
        roles = new(document, lexicon);
        people = new(lexicon, document, actors, places);
        list = new(document, lexicon, people);
        bounds = new(document, lexicon);
        fit = new(document, lexicon);
        uncounted = new(document, lexicon);
        antecedents = new(document, people, list, Found);
        figures = new(document, lexicon, counts, Found);
        spelled = new(document, people, Found);
        severe = new(document, lexicon, people, counts, Found);
        numberOf = new(document, counts, Found);
        portions = new(document, people, counts, Found);
        tolls = new(document, lexicon, counts, people);
        named = new(document, lexicon, people, Found, Keep);
        nobody = new(document, people, roles.Relative);
    }

    /// <summary>What was found so far.</summary>
    public List<FoundPeople> Found { get; } = [];

    /// <summary>Reads one sentence.</summary>
    public void Read(TokenSpan sentence)
    {
        var first = Found.Count;
        for (var at = sentence.First; at < sentence.End;)
        {
            var length = lexicon.Cues.Match(document, at, sentence.End, out var cues);
            if (length == 0)
            {
                at++;
                continue;
            }

            Read(new(at, at + length), cues, sentence);
            at += length;
        }

        named.Identified(sentence);
        figures.Add(sentence);
        if (Found.Count > first && uncounted.Holds(document.SentenceOf(sentence.First))) Found.RemoveRange(first, Found.Count - first);
    }

    private void Read(TokenSpan words, VictimCue[] cues, TokenSpan sentence)
    {
        var anchor = roles.Anchor(words);
        if (document.IsHyphened(anchor) || document.IsWarWounded(anchor)) return;
        // "…, bringing the death toll since May to 900"
        if (uncounted.IsSum(words.First)) return;
        foreach (var told in cues)
        {
            if (!fit.Holds(told.Frame, words, anchor)) continue;
            var cue = fit.IsToDeath(told, anchor) ? told with { Outcome = Outcome.Killed } : fit.IsWithHarm(told, anchor) ? told with { Outcome = Outcome.Injured } : told;
            if (cue.Frame is VictimFrame.Does or VictimFrame.Befalls && (fit.IsUnreal(anchor) || (cue.Outcome != Outcome.Injured && CueFit.IsToItself(document, anchor)))) continue;
            if (CueFit.IsOfWar(document, anchor) || fit.IsMourned(anchor, cue) || (cue.Outcome == Outcome.Detained && fit.IsJudged(anchor))) continue;
            if (cue.Frame == VictimFrame.State && (document.Child(anchor, Relation.Cop) >= 0 || document.Child(anchor, Relation.AuxPass) >= 0) && fit.IsUnreal(anchor)) continue;
            // "Appealed to them to free the nuns unharmed"
            if (cue.Frame == VictimFrame.State && document.Relations[anchor] is Relation.Xcomp or Relation.Advmod && fit.IsUnreal(document.Heads[anchor])) continue;
            if ((cue is { Outcome: Outcome.Abducted, Weak: true } && CueFit.IsToCare(document, anchor)) || (cue.Outcome == Outcome.Released && CueFit.IsDischarged(document, anchor)) || (cue.Outcome == Outcome.Displaced && CueFit.IsOfWounded(document, anchor))) return;
            if (cue.Frame == VictimFrame.Befalls && fit.IsOfIllness(words, sentence)) return;
            if (cue.Frame == VictimFrame.Act && words.First > sentence.First && lexicon.Words.Match(document, words.First - 1, words.First, out var undone) > 0 && undone.Kind == "failed") return;
            if (cue.Held && !IsOfTaken(anchor)) continue;
            // "The hostages were being held by rebels": those who were taken.
            if (cue is { Outcome: Outcome.Detained, Frame: VictimFrame.Does } && document.LemmaHashes[anchor] == Hold && Found.Exists(known => known.Outcome == Outcome.Abducted) && NounPhrase.DoneTo(document, anchor) is >= 0 and var held && TreeWords.Captives.Contains(document.FormHashes[held])) cue = cue with { Outcome = Outcome.Abducted };
            var before = Found.Count;
            if ((cue.Frame == VictimFrame.Toll && Tolls.Contains(document.FormHashes[words.First])) || (cue is { Frame: VictimFrame.State } or { Frame: VictimFrame.Toll, Outcome: Outcome.Killed } && tolls.IsNumbered(words, sentence)))
            {
                if (tolls.Read(words, anchor, cue, sentence) is { } toll) Keep(numberOf.Whole(toll, words.First, sentence));
                if (Found.Count > before) Parts(words, anchor, cue, sentence, before);
                return;
            }

            if (portions.Add(words, anchor, cue, sentence)) return;
            again = false;
            var heads = roles.People(words, anchor, cue);
            var negated = roles.Negated;
            var done = nobody.Holds(heads, words, anchor, cue);
            AddAll(heads, words, anchor, cue, negated, sentence);
            // "The murder of the colonel, who was killed": people known already need not be looked for.
            if (again && Found.Count <= before) return;
            var direct = Found.Count > before;
            if (!direct) AddAll(roles.Inverted(words), words, anchor, cue, negated, sentence);
            var inverted = !direct && Found.Count > before;
            if (Found.Count <= before && cue.Frame is not VictimFrame.Toll && !done) AddAll(roles.ByOrder(words, cue.Frame), words, anchor, cue, negated, sentence);
            if (Found.Count <= before && !done && cue.Frame is VictimFrame.Does or VictimFrame.Befalls) Follow(words, anchor, cue, negated, sentence);
            if (Found.Count <= before) continue;
            portions.Among(words, anchor, sentence, Found[before], parts);
            if (!inverted || roles.Spelled) Parts(words, anchor, cue, sentence, before);
            severe.Add(words, anchor, sentence, before);
            spelled.Join(before);
            return;
        }
    }

    /// <summary>"Seized six pupils. Two pupils escaped": those who were taken, and by their noun; "they" may be who took them.</summary>
    private bool IsOfTaken(int escaped) =>
        Attribution.Clauses.Subject(document, escaped) is >= 0 and var subject && (document.Tags[subject] == Upos.Num && document.Child(subject, Relation.Nmod) is >= 0 and var some ? some : subject) is var who && Found.Exists(known => known.Outcome == Outcome.Abducted && document.SentenceOf(escaped) - document.SentenceOf(known.Anchor) is >= 0 and <= Nearby && (document.LemmaHashes[known.People.Head] == document.LemmaHashes[who] || TreeWords.Captives.Contains(document.FormHashes[who])));

    /// <summary>Reads each head and what stands in one list with it by commas and "and".</summary>
    private void AddAll(List<int> heads, TokenSpan words, int anchor, VictimCue cue, bool negated, TokenSpan sentence)
    {
        var taken = -1;
        for (var i = 0; i < heads.Count && i < 40; i++)
        {
            // A whole is put in for its parts once; wholes further left may follow, so that this ends.
            if (heads[i] < words.First && !(heads[i] == words.First - 1 && document.Tags[heads[i]] == Upos.Num) && list.Whole(heads[i], sentence, out var from) is var whole and >= 0 && (taken < 0 || whole < taken))
            {
                heads.RemoveAll(head => head > from && head < words.First);
                if (!heads.Contains(whole)) heads.Insert(0, whole);
                taken = whole;
                i = -1;
                continue;
            }

            var head = heads[i];
            if (portions.SharesNumber(head) || (cue.Frame is not (VictimFrame.Does or VictimFrame.State) && roles.IsInState(head))) continue;
            if (!bounds.IsOther(head, i > 0, words, cue, sentence) && !list.IsSamePerson(head, sentence)) head = Add(head, words, anchor, cue, negated, sentence);
            if (words.Contains(head)) continue;
            foreach (var near in list.Beside(head, words, sentence))
                if (!heads.Contains(near) && !IsBeyond(anchor, head, near)) heads.Add(near);
        }
    }

    /// <summary>True for the citizens of "the two wounded men along with three citizens": an adjective before one noun says nothing of the next with a number of its own.</summary>
    private bool IsBeyond(int anchor, int head, int near)
    {
        if (document.Relations[anchor] != Relation.Amod || anchor > head || near < head) return false;
        for (var token = head + 1; token < near; token++)
            if (document.Tags[token] is Upos.Num or Upos.Det) return true;
        return false;
    }

    /// <summary>Where tree and neighbours give nobody: the people of the verb before ("was injured and later died"), or the subject further left ("a nurse working at a hospital was kidnapped").</summary>
    private void Follow(TokenSpan words, int anchor, VictimCue cue, bool negated, TokenSpan sentence)
    {
        var at = words.First - 1;
        // "Killed a peasant and burned a truck": what has an object of its own is not done to the people before.
        if (at < sentence.First || document.Child(anchor, Relation.Obj) >= 0) return;
        var passive = false;
        for (; at > sentence.First && document.Tags[at] is Upos.Adv or Upos.Aux or Upos.Part; at--) passive |= document.Tags[at] == Upos.Aux && document.LemmaHashes[at] != Words.Have;
        if (document.Tags[at] == Upos.Cconj || document.Source[document.Starts[at]] == ',')
        {
            var heads = new List<int>();
            foreach (var known in Found.GetRange(Math.Max(0, Found.Count - Reach), Math.Min(Found.Count, Reach)))
                if (known.Cue.End <= at + 1 && at - known.Cue.End < 10 && document.SentenceOf(known.Anchor) == document.SentenceOf(anchor) && known.Whole is null) heads.Add(known.People.Head);
            if (heads.Count < 20) AddAll(heads, words, anchor, cue, negated, sentence);
            return;
        }

        if ((!passive || document.Xpos(anchor) == "VBG") && cue.Frame == VictimFrame.Does) return;
        for (var token = at; token >= sentence.First && token > at - 24; token--)
        {
            if (document.Source[document.Starts[token]] is ':' or ';') return;
            if (document.Tags[token] is not (Upos.Noun or Upos.Propn) || document.Relations[token] == Relation.NmodPoss || people.At(token) is not { Who: not VictimKind.Combatant } || (document.Tags[token] == Upos.Noun && document.Tags[token + 1] == Upos.Noun)) continue;
            var before = token - 1;
            while (before > sentence.First && document.Tags[before] is Upos.Det or Upos.Adj or Upos.Num or Upos.Noun or Upos.Propn or Upos.Pron) before--;
            var counted = before > sentence.First && document.FormHashes[before] == Words.Of && document.Tags[before - 1] == Upos.Num;
            if (!counted && before >= sentence.First && document.Tags[before] == Upos.Adp) continue;
            AddAll([counted ? before - 1 : token], words, anchor, cue, negated, sentence);
            return;
        }
    }

    /// <summary>Reads the people around a head; gives the head that their phrase has.</summary>
    private int Add(int head, TokenSpan words, int anchor, VictimCue cue, bool negated, TokenSpan sentence)
    {
        var toll = words.Contains(head);
        var phrase = toll ? tolls.Itself(head, cue) : people.Read(head, cue.Weak) is { } read ? portions.Told(read, anchor) : null;
        if (phrase is null || (phrase.Count.Said && NotSo.IsDenied(document, phrase)) || document.FormHashes[Math.Max(phrase.Span.First - 1, sentence.First)] == Words.Any || document.FormHashes[phrase.Span.First] == Words.Any || (phrase.Span.First > sentence.First && document.FormHashes[phrase.Span.First - 1] == Words.Neither)) return head;
        // "All but two of them": the number is of those it did not happen to.
        if (phrase.Count.Said && phrase.Span.First - 2 >= sentence.First && document.FormHashes[phrase.Span.First - 1] == Words.But && document.FormHashes[phrase.Span.First - 2] == Words.All) return head;
        // "Killed soldiers, not civilians"
        if (NounPhrase.IsSetAgainst(document, phrase.Head)) return head;
        if (!toll && list.Second(phrase.Head, sentence) is var second and >= 0) phrase = phrase with { Span = new(phrase.Span.First, second + 1) };
        if (!toll) head = phrase.Head;
        // "Fifteen women and girls"
        if (!toll && head + 2 < sentence.End && portions.SharesNumber(head + 2)) phrase = phrase with { Span = new(phrase.Span.First, head + 3) };
        if (!toll && document.Tags[head] == Upos.Num && words.First == head + 1 && cue.Frame is VictimFrame.State or VictimFrame.Does) phrase = phrase with { Span = new(phrase.Span.First, words.End), Head = words.End - 1 };
        if (cue.Frame is VictimFrame.State or VictimFrame.Does && phrase.Name is null && document.Relations[anchor] == Relation.Amod && ((!phrase.Count.Said && (phrase.General || phrase.Count.Definite)) || IsHurtBefore(anchor, phrase, cue))) return head;
        if (phrase.Count.Said && phrase.Count.Count is { Best: 0 } && !negated)
        {
            // "A nurse beaten, no other injuries"
            if (phrase.Head > sentence.First && document.FormHashes[phrase.Head - 1] == Other) return head;
            var zero = phrase.Count.Count;
            if (cue.Any || cue.Outcome == Outcome.Killed) Keep(new(phrase, words, anchor, Outcome.Killed, zero, phrase.Who));
            if (cue.Any || cue.Outcome != Outcome.Killed) Keep(new(phrase, words, anchor, cue.Outcome, zero, phrase.Who));
            return head;
        }

        if (cue.Any) return head;
        var outcome = cue.Outcome;
        if (negated)
        {
            if (outcome is not (Outcome.Injured or Outcome.Killed)) return head;
            outcome = Outcome.Unharmed;
        }

        // "Executed a volunteer. The victim was shot at close range": how, not somebody else.
        if (outcome == Outcome.Injured && phrase.Count is { Definite: true, Said: false } && VictimLinks.IsVictim(document, phrase) && Found.Exists(known => known is { Outcome: Outcome.Killed, Count.Best: 1 } && document.SentenceOf(anchor) - document.SentenceOf(known.Anchor) is >= 0 and <= Nearby)) return head;
        var (who, count, told) = (phrase.Who, phrase.Count.Count, (PeoplePhrase?)null);
        if (phrase.Pointing && antecedents.Of(phrase, words.First, sentence) is { } antecedent)
        {
            told = antecedent;
            if (who == VictimKind.Unknown) who = antecedent.Who;
            if (!phrase.Count.Said && phrase.Plural) count = antecedent.Count.Count;
        }
        else if (phrase.Pointing && (!phrase.Count.Said || cue.Weak))
        {
            // "One of them had been hit", of pumping stations: nobody else was.
            again |= phrase.Count.Said;
            return head;
        }

        if (phrase.Count.Further && phrase.General && who == VictimKind.Unknown) who = antecedents.KindOfOthers(anchor, document.FormHashes[phrase.Head] == Words.Another);
        var joint = count.Best > 1 && bounds.IsJoint(words, outcome, sentence);
        if (joint) count = new(1, count.Best == 2 ? 1 : null, count.Best - 1, count.Literal);
        var found = numberOf.Read(new(phrase, words, anchor, outcome, count, who) { Told = told, Joint = joint, Severity = severe.Of(words, sentence) }, sentence);
        // "Two medics were beaten. One of them was hospitalised"
        if (told is not null && phrase is { Pointing: true, Count.Said: true } && phrase.Head + 2 < sentence.End && Array.IndexOf(Words.Before, document.FormHashes[phrase.Head + 2]) >= 0 && Found.FindLast(known => known.People == told && known.Outcome == outcome && known.Whole is null) is { } known && known.Count.Best > count.Best) found = found with { Whole = known };
        Keep(found);
        foreach (var other in antecedents.Others(phrase, told)) Keep(new(other, words, anchor, outcome, other.Count.Count, other.Who));
        if (phrase.Plural && !toll && !joint) named.Behind(found);
        else if (phrase.Name is not null && !toll) named.Beside(found, head < words.First ? words.First : sentence.End);
        return head;
    }

    /// <summary>"Treated wounded soldiers", "executed a wounded man": an adjective with no number says in what state they were, not what this did to them.</summary>
    private bool IsHurtBefore(int anchor, PeoplePhrase phrase, VictimCue cue) =>
        cue.Outcome == Outcome.Injured && anchor < phrase.Head && (IsCarried(phrase.Head) || CueFit.IsDoneElse(document, phrase.Head) || ((!phrase.Count.Said || phrase.Count.Count.Literal is "a" or "an" or "A" or "An") && document.Relations[phrase.Head] is not (Relation.Nsubj or Relation.NsubjPass)));

    /// <summary>"An ambulance carrying two wounded men was stopped"</summary>
    private bool IsCarried(int head) => document.Relations[head] == Relation.Obj && document.Heads[head] is var verb && document.Relations[verb] == Relation.Acl && document.Xpos(verb) == "VBG" && Words.Carrying.Contains(document.LemmaHashes[verb]);

    private void Keep(FoundPeople found)
    {
        for (var back = Found.Count - 1; back >= 0 && back >= Found.Count - Reach; back--)
        {
            var same = found.People.Name is { } name && Found[back].People.Name == name && (Found[back].People.Span.Overlaps(found.People.Span) || IsHow(found, Found[back]));
            if (Found[back].Outcome == Outcome.Killed && found.Told?.Head == Found[back].People.Head && (IsHow(found, Found[back]) || IsToldAgain(found, Found[back]))) return;
            // "Found a man with a gunshot wound. He died in hospital", "shot him. He died": only the end is told of him.
            if (found.Outcome == Outcome.Killed && found.Told is { } before && before.Head == (Found[back].Told ?? Found[back].People).Head && Found[back] is { Outcome: Outcome.Injured, Joint: false, Count: { Low: 1, Best: 1 }, Whole: null })
            {
                Found.RemoveAt(back);
                continue;
            }

            if (Found[back].People.Head != found.People.Head && !same) continue;
            var told = Found[back].Outcome == found.Outcome || (Found[back].Outcome == Outcome.Killed && IsOnlyHow(found, Found[back]));
            again |= told;
            if (told) return;
            if (found.Outcome == Outcome.Killed && IsOnlyHow(Found[back], found)) Found.RemoveAt(back);
        }

        for (var back = parts.Count - 1; back >= 0 && back >= parts.Count - Reach; back--)
            if (parts[back].People.Head == found.People.Head) return;
        Found.Add(found);
    }

    /// <summary>True for one person hurt, who may also be told as killed ("shot the man dead", "was wounded and later died"): only the end is told of him.</summary>
    private bool IsOnlyHow(FoundPeople hurt, FoundPeople killed) =>
        // "The bodies of three nurses with gunshot wounds".
        (hurt.Outcome != Outcome.Killed && document.LemmaHashes[killed.Anchor] == Body) || IsHow(hurt, killed) || (hurt.Count is { Low: 1, Best: 1 } && CueFit.IsOfClause(document, killed.Anchor, hurt.People.Head)) || hurt is { Outcome: Outcome.Injured, Joint: false } && (hurt.Count is { Low: 1, Best: 1 } || (document.Tags[killed.Anchor] == Upos.Adj && hurt.Count.Best == killed.Count.Best)) && killed.Anchor - hurt.Cue.End is >= -1 and < Soon;

    /// <summary>"The bodies of two nurses were found. They had been shot", "a farmer killed in Velika; soldiers shot him": how they died, to all of them.</summary>
    private bool IsToldAgain(FoundPeople hurt, FoundPeople killed) =>
        hurt is { Outcome: Outcome.Injured, Joint: false, People.Count.Said: false } && hurt.Count.Best == killed.Count.Best && killed.Whole is null && document.SentenceOf(hurt.Anchor) - document.SentenceOf(killed.Anchor) is >= 0 and <= Nearby;

    /// <summary>"The death of Ali Omar, a driver, who was hit by shrapnel", "was killed when she was hit by a shell": the clause tells how.</summary>
    private bool IsHow(FoundPeople hurt, FoundPeople killed) =>
        hurt is { Outcome: Outcome.Injured, Count: { Low: 1, Best: 1 } } && killed.Anchor < hurt.Anchor && ((document.Relations[hurt.Anchor] == Relation.AclRelcl && document.Tags[killed.Anchor] == Upos.Noun) || (document.Relations[hurt.Anchor] == Relation.Advcl && document.Heads[hurt.Anchor] == killed.Anchor)) && document.SentenceOf(killed.Anchor) == document.SentenceOf(hurt.Anchor);

    /// <summary>The people of a part: "including three children", "among them two nurses".</summary>
    private void Parts(TokenSpan words, int anchor, VictimCue cue, TokenSpan sentence, int before)
    {
        var whole = Found[before];
        var first = whole.Update ? whole.People.Span.End : Math.Min(whole.People.Span.End, words.End);
        for (var at = first; at < sentence.End && at < words.End + 40; at++)
        {
            var length = lexicon.Words.Match(document, at, sentence.End, out var word);
            var listed = (length == 0 || word.Kind != "part") && portions.IsListed(at, whole, sentence);
            if (!listed && (length == 0 || word.Kind != "part")) continue;
            if (listed) length = 1;
            if (at > first && at > words.End && (bounds.Interrupted(Math.Max(first, words.End), at) || bounds.CountsOthers(Math.Max(whole.People.Span.End, words.End), at, sentence, cue.Outcome))) return;
            // "Three of them from the same family": they are told by their number.
            if (length > 2 && at + length < sentence.End && document.Tags[at + length] == Upos.Adp && counts.Number(document, at, at + 1, out var some) > 0)
            {
                var span = new TokenSpan(at, at + length);
                var count = new PeopleCount(some, some, some, document.Text(new(at, at + 1)).ToString());
                Found.RemoveAll(twice => span.Contains(twice.People.Head) && twice.Anchor == anchor && twice.Outcome == whole.Outcome && !ReferenceEquals(twice, whole));
                Found.Add(new(PeoplePhrase.OfNumber(span, at, whole.Who, count, some != 1), words, anchor, whole.Outcome, count, whole.Who) { Whole = whole });
                return;
            }

            if (portions.OfWhom(new(at, at + length), whole, words, anchor, sentence) is { } kind)
            {
                parts.Add(kind);
                Found.Add(kind);
                return;
            }

            // "Two of whom died, the director said": who is told behind the word is none of them.
            var stop = at < words.First ? words.First : sentence.End;
            for (var token = at + length; token < stop && token < at + 30; token++)
            {
                if (document.Tags[token] is Upos.Verb or Upos.Aux && !words.Contains(token))
                {
                    DropClause(at, token, words, anchor, whole);
                    break;
                }

                if (document.Source[document.Starts[token]] is '.' or ';' or ')' || document.FormHashes[token] == Words.By) break;
                if (token + 1 < sentence.End && document.Tags[token + 1] is Upos.Noun or Upos.Propn && people.At(token) is { Plural: true }) continue;
                if (!words.Contains(token) && lexicon.Cues.Match(document, token, sentence.End, out var next) > 0 && bounds.Tells(token, next, whole.Outcome) && document.Tags[token] is Upos.Noun or Upos.Adj) break;
                if (VictimCounts.YearsOld(document, token) < 0 && (document.Tags[token] is not (Upos.Noun or Upos.Propn) || document.Relations[token] is Relation.Compound or Relation.Flat or Relation.NmodPoss || words.Contains(token))) continue;
                // "Three members of an ambulance crew" are told once.
                if (NounPhrase.IsOf(document, token) && Found[^1].Whole is { } told && ReferenceEquals(told, whole) && Found[^1].People.Head == document.Heads[token]) continue;
                var phrase = people.Read(token, true);
                if (phrase is null || phrase.Head != token || phrase.Span.First < at || NounPhrase.StandsBehind(document, token, Words.From) || (document.Tags[token] == Upos.Propn && NounPhrase.StandsBehind(document, token, Words.In))) continue;
                // "The wounded at nine, six of them children": the tree may hang the total on its part.
                if (phrase.Count.Said && parts.TrueForAll(part => !ReferenceEquals(part.Whole, whole)) && counts.Read(document, at, token) is { Said: true } own && !(phrase.Count.Count.Best > 1 && own.Count.Best == 1)) phrase = phrase with { Count = own };
                // "Six people, all of them women"
                var count = !phrase.Count.Said && at > first && document.FormHashes[at - 1] == Words.All ? whole.Count : phrase.Count.Count;
                var part = new FoundPeople(phrase, words, anchor, whole.Outcome, count, phrase.Who) { Whole = whole };
                for (var back = Found.Count - 1; back >= before; back--)
                    if (Found[back].People.Head == phrase.Head && Found[back].Outcome == whole.Outcome && Found[back] != whole) Found.RemoveAt(back);
                parts.Add(part);
                Found.Add(part);
            }

            return;
        }
    }

    /// <summary>Takes back what was read as parts though it begins the next clause ("…, including a guard, and two nurses were taken").</summary>
    private void DropClause(int first, int verb, TokenSpan words, int anchor, FoundPeople whole)
    {
        if (!(document.Tags[verb] == Upos.Aux || document.Xpos(verb) is "VBD" or "VBZ" or "VBP") || (document.Heads[verb] == anchor && document.Relations[verb] is not (Relation.Parataxis or Relation.Advcl)) || (words.First > verb && words.First - verb < 6) || document.Xpos(verb - 1) is "WP" or "WDT") return;
        // "…, including a midwife, residents and officials said": behind the last comma stands who says so.
        var finite = document.Tags[verb] == Upos.Verb;
        for (var token = verb - 1; token > first; token--)
        {
            if (document.Source[document.Starts[finite ? token : token - 1]] != ',' || (!finite && document.Tags[token] != Upos.Cconj)) continue;
            Found.RemoveAll(found => ReferenceEquals(found.Whole, whole) && found.People.Head > token);
            parts.RemoveAll(part => ReferenceEquals(part.Whole, whole) && part.People.Head > token);
            return;
        }
    }
}
