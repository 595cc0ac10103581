using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Whom a pronoun, a bare number or "others" stands for.</summary>
internal sealed class Antecedents(Document document, PeopleReader people, PeopleList list, List<FoundPeople> found)
{
    /// <summary>Sentences back.</summary>
    private const int Reach = 2;

    /// <summary>Tokens behind a verb within which "his" is its subject's.</summary>
    private const int Soon = 5;

    /// <summary>Verbs whose subject the dead are of.</summary>
    private static readonly WordSet Having = DeedWords.Of("having");

    private static readonly WordSet Informing = DeedWords.Of("informing");
    private static readonly WordSet Turning = WordSet.Of("before", "until");

    private static readonly ulong His = WordHash.Of("his"), Her = WordHash.Of("her");

    private static readonly WordSet Kin = DeedWords.Of("kin");
    private static readonly WordSet Dying = DeedWords.Of("heard-death");

    /// <summary>The last people told before, of the number that a pronoun or bare number asks for, who did not do it.</summary>
    public PeoplePhrase? Of(PeoplePhrase pointing, int before, TokenSpan sentence) => OfWhom(pointing, sentence) ?? Held(pointing) ?? Turned(pointing) ??
        // "Two workers were seized while treating children. They were freed": whom a report tells of.
        (pointing.Plural && !pointing.Count.Said && document.FormHashes[pointing.Head] == Words.They ? Find(pointing, before, sentence, true, Reach, true) : null) ?? (pointing.Count.Said || pointing.Plural ? null : Find(pointing, before, sentence, true, 0) ?? Find(pointing, before, sentence, false, 0) ?? Again(pointing, sentence) ?? Find(pointing, before, sentence, true, Reach)) ?? Find(pointing, before, sentence, false, Reach);

    /// <summary>"Treated 21 wounded, six of whom later died": those told last; null where it stands otherwise.</summary>
    private PeoplePhrase? OfWhom(PeoplePhrase pointing, TokenSpan sentence)
    {
        var of = pointing.Head + 1;
        if (!pointing.Count.Said || of + 1 >= sentence.End || document.FormHashes[of] != Words.Of || document.FormHashes[of + 1] != Words.Whom) return null;
        return found.FindLast(known => known.People.Head < pointing.Head && sentence.Contains(known.People.Head) && known.Count.Best is not 1) is { } last ? Whole(last).People : null;
    }

    /// <summary>"A gunman killed a soldier before he was shot dead by police": the subject of the clause above; null for none.</summary>
    private PeoplePhrase? Turned(PeoplePhrase pointing)
    {
        if (pointing.Count.Said || document.Xpos(pointing.Head) != "PRP" || document.Relations[pointing.Head] != Relation.NsubjPass || document.Heads[pointing.Head] is not (>= 0 and var verb) || document.Relations[verb] != Relation.Advcl || document.Child(verb, Relation.Mark) is not (>= 0 and var mark) || !Turning.Contains(document.FormHashes[mark])) return null;
        var above = Clause(document.Heads[verb]);
        var subject = document.Child(above, Relation.Nsubj);
        return subject >= 0 && subject <= verb ? Agreeing(subject, pointing) : null;
    }

    /// <summary>"Burst into the home of Dr. Osk and shot him. He died": whom the pronoun of the sentence before stands for; null for none.</summary>
    private PeoplePhrase? Again(PeoplePhrase pointing, TokenSpan sentence)
    {
        if (document.Xpos(pointing.Head) != "PRP" || document.Relations[pointing.Head] is not (Relation.Nsubj or Relation.NsubjPass) || pointing.Head - sentence.First > 1) return null;
        var last = found.FindLast(known => known.People.Head < sentence.First);
        return last is { People: { Pointing: true, Plural: false, Count.Said: false } him, Told: { Plural: false } told } && him.Sex == pointing.Sex && document.SentenceOf(him.Head) == document.SentenceOf(sentence.First) - 1 ? told : null;
    }

    /// <summary>"Forced the midwife to deliver a baby and then released her": whom the verb before had something done to; null for none.</summary>
    private PeoplePhrase? Held(PeoplePhrase pointing)
    {
        if (pointing.Count.Said || document.Xpos(pointing.Head) != "PRP" || document.Relations[pointing.Head] is not (Relation.Obj or Relation.Iobj) || document.Heads[pointing.Head] is not (>= 0 and var verb) || document.Relations[verb] != Relation.Conj || document.Child(verb, Relation.Nsubj) >= 0) return null;
        var held = document.Child(document.Heads[verb], Relation.Obj);
        return held >= 0 && held != pointing.Head && !people.IsBody(held) ? Agreeing(held, pointing) : null;
    }

    /// <summary>The people that a noun tells of, where a pronoun may stand for as many of that sex; null for others.</summary>
    private PeoplePhrase? Agreeing(int noun, PeoplePhrase pointing)
    {
        if (document.Tags[noun] is not (Upos.Noun or Upos.Propn) || people.Read(noun, true) is not { } phrase || phrase.Head != noun) return null;
        return (phrase.Plural || phrase.Count.Count.Best > 1) == pointing.Plural && (pointing.Sex is null || phrase.Sex is null || pointing.Sex == phrase.Sex) ? phrase : null;
    }

    /// <summary>Of several the subject of a clause: "he" is more often whom a report tells of than whom it names beside him.</summary>
    private PeoplePhrase? Find(PeoplePhrase pointing, int before, TokenSpan sentence, bool subject, int reach, bool passive = false)
    {
        var index = document.SentenceOf(sentence.First);
        var floor = document.SentenceFirst[Math.Max(0, index - reach)];
        for (var token = Math.Min(before, pointing.Span.First) - 1; token >= floor; token--)
        {
            if (document.Tags[token] is not (Upos.Noun or Upos.Propn) || people.At(token) is not { } entry && document.Tags[token] != Upos.Propn) continue;
            // "Police said three were hurt while the hospital said five had been wounded"
            if (pointing.Count.Said && document.Relations[token] == Relation.Nsubj && document.Child(document.Heads[token], Relation.Ccomp) >= 0) continue;
            // "Hospital officials put the toll at 14 dead": who counts the dead is none of them.
            if (pointing.Count.Said && document.Relations[token] == Relation.Nsubj && document.Heads[token] is var counting && counting < pointing.Head && document.Tags[counting] == Upos.Verb && document.Subtree(counting).Contains(pointing.Head) && document.Relations[pointing.Head] is not (Relation.Nsubj or Relation.NsubjPass) && !Having.Contains(document.LemmaHashes[counting])) continue;
            // "Stones at police, who responded with live ammunition, killing two": who does it is not whom it is done to.
            if (document.Child(token, Relation.AclRelcl) is >= 0 and var clause && document.Child(clause, Relation.Nsubj) is >= 0 and var who && document.Tags[who] == Upos.Pron && document.Subtree(clause).Contains(pointing.Head)) continue;
            // "Guards had abused them": who does it is not whom it is done to.
            if (document.Relations[token] is Relation.Nsubj or Relation.OblAgent && document.Relations[pointing.Head] is Relation.Obj or Relation.Iobj && document.Heads[token] == Clause(document.Heads[pointing.Head])) continue;
            if (subject && !(document.Relations[token] == Relation.NsubjPass || (!passive && document.Relations[token] == Relation.Nsubj))) continue;
            if (list.IsSamePerson(token, document.SentenceTokens(document.SentenceOf(token))) || people.Read(token, true) is not { } phrase || phrase.Head != token) continue;
            // "His editor said he had been threatened"; a body is no "he".
            if (IsOwned(Told(token)) || (!pointing.Plural && people.IsBody(token))) continue;
            if (Kin.Contains(document.LemmaHashes[token]) && Owner(token) is var owner and >= 0 && people.Read(owner, true) is { Name: null } or { Plural: false } && people.Read(owner, true) is { } told) phrase = told;
            if (phrase.Who == VictimKind.Combatant && document.Relations[token] is Relation.Nsubj or Relation.OblAgent) continue;
            if (IsTeller(token, phrase, pointing) || IsInformed(token, pointing)) continue;
            var several = phrase.Plural || phrase.Count.Count.Best > 1 || (pointing.Plural && !pointing.Count.Said && Joined(token).Count > 0);
            if (pointing.Plural != several && !(pointing.Count.Count.Best == 1 && pointing.Count.Said && several)) continue;
            if (!pointing.Count.Said && pointing.Sex is { } sex && phrase.Sex is { } other && sex != other) continue;
            if (!pointing.Count.Said && !pointing.Plural && phrase.Sex is null && IsOfOtherSex(token, pointing)) continue;
            // "22 people, most of them women and children, and scores more": of the whole, not of its parts.
            if (pointing.Plural && found.Find(known => known.People.Head == token && known.Whole is not null) is { } part) phrase = Whole(part).People;
            if (pointing.Count.Count.Best > phrase.Count.Count.High) continue;
            return pointing.Count.Said || !pointing.Plural ? phrase : First(phrase);
        }

        if (pointing.Plural && found.Count > 0 && found[^1] is { } last && document.SentenceOf(last.Anchor) == index) return Whole(last).People;
        return null;
    }

    /// <summary>"The victim was seized with his sister. She was freed": not the victim, a man.</summary>
    private bool IsOfOtherSex(int token, PeoplePhrase pointing)
    {
        if (document.Relations[token] is not (Relation.Nsubj or Relation.NsubjPass) || document.Heads[token] is not (> 0 and var verb) || verb < token) return false;
        var end = document.SentenceTokens(document.SentenceOf(token)).End;
        for (var at = token + 1; at < end && at < verb + Soon; at++)
        {
            // Somebody else may stand between.
            if (at < verb && document.Tags[at] is Upos.Noun or Upos.Propn && people.At(at) is not null) return false;
            if (document.Xpos(at) != "PRP$") continue;
            return document.FormHashes[at] == (pointing.Sex == "female" ? His : Her);
        }

        return false;
    }

    /// <summary>"A journalist was detained. The police spokeswoman said he had been released": an official who tells of it, where another person was told of before.</summary>
    private bool IsTeller(int token, PeoplePhrase phrase, PeoplePhrase pointing) =>
        !pointing.Plural && Told(token) is var teller && (phrase.Who is VictimKind.Official or VictimKind.SecurityForces || people.Read(teller, true) is { Who: VictimKind.Official or VictimKind.SecurityForces }) && document.Relations[teller] == Relation.Nsubj && document.Child(document.Heads[teller], Relation.Ccomp) is >= 0 and var told && document.Subtree(told).Contains(pointing.Head)
        && found.Exists(known => known is { Count.Best: 1, Whole: null } && known.Anchor < token && document.SentenceOf(token) - document.SentenceOf(known.Anchor) is > 0 and <= Reach);

    /// <summary>"His mother was informed that he had died": whoever is told of a death is not dead.</summary>
    private bool IsInformed(int token, PeoplePhrase pointing) =>
        document.Relations[token] is Relation.NsubjPass or Relation.Obj or Relation.Iobj && document.Heads[token] is >= 0 and var verb && Informing.Contains(document.LemmaHashes[verb]) && document.Heads[pointing.Head] is >= 0 and var death && Dying.Contains(document.LemmaHashes[death]) && death > verb && document.Subtree(verb).Contains(death);

    /// <summary>The first of those whom "and" joins ("detained a doctor, a nurse and two drivers. They were beaten").</summary>
    private PeoplePhrase First(PeoplePhrase last) =>
        document.Relations[last.Head] == Relation.Conj && document.Heads[last.Head] is >= 0 and var first && document.Tags[first] == Upos.Noun && people.Read(first, true) is { Pointing: false } phrase && phrase.Head == first ? phrase : last;

    /// <summary>Whom a pronoun for several stands for beside the first of them ("two nurses and a doctor were abducted; they were freed").</summary>
    public List<PeoplePhrase> Others(PeoplePhrase pointing, PeoplePhrase? told) => told is null || !pointing.Plural || pointing.Count.Said ? [] : Joined(told.Head);

    private List<PeoplePhrase> Joined(int head)
    {
        var joined = new List<PeoplePhrase>();
        foreach (var child in document.Children(head))
            if (document.Relations[child] == Relation.Conj && document.Tags[child] is Upos.Noun or Upos.Propn && document.Child(child, Relation.Cop) < 0 && (document.Xpos(child) != "NN" || document.Child(child, Relation.Det) >= 0 || document.Child(child, Relation.NmodPoss) >= 0 || document.Child(child, Relation.Nummod) >= 0) && people.Read(child, true) is { Pointing: false } other && other.Head == child) joined.Add(other);
        return joined;
    }

    /// <summary>The verb whose subject a verb has: its own, or where it has none that of the one it is joined to ("threw a rock at a nurse and hurt her").</summary>
    private int Clause(int verb)
    {
        while (document.Relations[verb] == Relation.Conj && document.Child(verb, Relation.Nsubj) < 0 && document.Child(verb, Relation.NsubjPass) < 0 && document.Heads[verb] >= 0) verb = document.Heads[verb];
        return verb;
    }

    private static FoundPeople Whole(FoundPeople people)
    {
        while (people.Whole is { } whole) people = whole;
        return people;
    }

    /// <summary>The noun that a name stands beside ("his editor, Ana Ruiz").</summary>
    private int Told(int token)
    {
        while (document.Relations[token] is Relation.Appos or Relation.Flat or Relation.Compound or Relation.NmodDesc && document.Heads[token] >= 0) token = document.Heads[token];
        return token;
    }

    /// <summary>True for "his editor", who speaks of him.</summary>
    private bool IsOwned(int kin) =>
        Kin.Contains(document.LemmaHashes[kin]) && document.Relations[kin] == Relation.Nsubj && document.Child(document.Heads[kin], Relation.Ccomp) >= 0 && document.Child(kin, Relation.NmodPoss) is >= 0 and var owner && document.Xpos(owner) == "PRP$";

    /// <summary>The person whose relative speaks ("a relative of the nurse told the radio that she had been beaten"); -1 for none.</summary>
    private int Owner(int kin)
    {
        if (document.Relations[kin] != Relation.Nsubj || document.Child(document.Heads[kin], Relation.Ccomp) < 0) return -1;
        foreach (var child in document.Children(kin))
            if (document.Tags[child] is Upos.Noun or Upos.Propn && (document.Relations[child] == Relation.NmodPoss || NounPhrase.IsOf(document, child))) return child;
        return -1;
    }

    /// <summary>"Four aid workers were killed and three others wounded": others of the kind told just before, where several or a kind without a rank were told.</summary>
    public VictimKind KindOfOthers(int anchor, bool one)
    {
        if (found.Count == 0 || document.SentenceOf(found[^1].Anchor) != document.SentenceOf(anchor)) return VictimKind.Unknown;
        var last = Whole(found[^1]);
        return last.Anchor != anchor && last.People.Sex is null && (one || last.People.Plural || last.Who is VictimKind.Civilian or VictimKind.Combatant or VictimKind.SecurityForces) ? last.Who : VictimKind.Unknown;
    }
}
