using Attest.Language;

namespace Attest.Events;

/// <summary>Whom a pronoun, a bare number or "others" stands for.</summary>
internal sealed class Antecedents(Document document, PeopleReader people, PeopleList list, List<FoundPeople> found)
{
    /// <summary>The last people told before, of the number that a pronoun or bare number asks for, who did not do it.</summary>
    public PeoplePhrase? Of(PeoplePhrase pointing, int before, TokenSpan sentence) =>
        (pointing.Count.Said || pointing.Plural ? null : Find(pointing, before, sentence, true)) ?? Find(pointing, before, sentence, false);

    /// <summary>Of several the subject of a clause: "he" is more often whom a report tells of than whom it names beside him.</summary>
    private PeoplePhrase? Find(PeoplePhrase pointing, int before, TokenSpan sentence, bool subject)
    {
        var index = document.SentenceOf(sentence.First);
        var floor = document.SentenceFirst[Math.Max(0, index - 2)];
        for (var token = Math.Min(before, pointing.Span.First) - 1; token >= floor; token--)
        {
            if (document.Tags[token] is not (Upos.Noun or Upos.Propn) || people.At(token) is not { } entry && document.Tags[token] != Upos.Propn) continue;
            if (subject && document.Relations[token] is not (Relation.Nsubj or Relation.NsubjPass)) continue;
            if (list.IsSamePerson(token, document.SentenceTokens(document.SentenceOf(token))) || people.Read(token, true) is not { } phrase || phrase.Head != token) continue;
            if (phrase.Who == VictimKind.Combatant && document.Relations[token] is Relation.Nsubj or Relation.OblAgent) continue;
            var several = phrase.Plural || phrase.Count.Count.Best > 1;
            if (pointing.Plural != several && !(pointing.Count.Count.Best == 1 && pointing.Count.Said && several)) continue;
            if (!pointing.Count.Said && pointing.Sex is { } sex && phrase.Sex is { } other && sex != other) continue;
            if (pointing.Count.Count.Best > phrase.Count.Count.High) continue;
            return phrase;
        }

        if (pointing.Plural && found.Count > 0 && found[^1] is { } last && document.SentenceOf(last.Anchor) == index) return (last.Whole ?? last).People;
        return null;
    }

    /// <summary>"Four aid workers were killed and three others wounded": others of the kind told just before, where several or a kind without a rank were told.</summary>
    public VictimKind KindOfOthers(int anchor)
    {
        if (found.Count == 0 || document.SentenceOf(found[^1].Anchor) != document.SentenceOf(anchor)) return VictimKind.Unknown;
        var last = found[^1].Whole ?? found[^1];
        return last.Anchor != anchor && (last.People.Plural || last.Who is VictimKind.Civilian or VictimKind.Combatant or VictimKind.SecurityForces) ? last.Who : VictimKind.Unknown;
    }
}
