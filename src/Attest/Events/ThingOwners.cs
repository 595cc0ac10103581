using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Whose a thing is that may be anybody's: "an MSF car", "the warehouse of the malaria programme", "a vehicle carrying vaccinators".</summary>
internal sealed class ThingOwners(Document document, ActorMention[] actors, VictimLexicon lexicon)
{
    /// <summary>Tokens behind a thing that may say whose it is.</summary>
    private const int Reach = 9;

    private static readonly WordSet Stores = DeedWords.Of("store");
    private static readonly WordSet Seats = DeedWords.Of("seat");
    private static readonly WordSet Rolling = WordSet.Of("convoy", "patrol");
    private static readonly WordSet Papers = WordSet.Of("daily", "weekly", "monthly");
    private static readonly WordSet Joining = WordSet.Of("of", "for", "from");
    private static readonly WordSet Bearing = DeedWords.Of("bearing");

    /// <summary>The kind of a thing by its own word and by whose it is said to be.</summary>
    public TargetKind KindOf(Filler filler)
    {
        var kind = filler.Thing?.Kind ?? TargetKind.Other;
        var lemma = document.LemmaHashes[filler.Head];
        var moves = kind == TargetKind.Vehicle || Rolling.Contains(lemma);
        var stores = Stores.Contains(lemma);
        if (filler.Facility >= 0 || !(moves || stores || ((kind == TargetKind.Other || (kind == TargetKind.Military && filler.Thing!.Vague)) && Seats.Contains(lemma)))) return kind;
        return Owner(filler) switch
        {
            VictimKind.HealthWorker => moves ? TargetKind.HealthTransport : stores ? TargetKind.HealthWarehouse : TargetKind.HealthOther,
            VictimKind.AidWorker => TargetKind.Aid,
            VictimKind.Journalist when !moves => TargetKind.Media,
            VictimKind.Official when !moves && !stores => TargetKind.Government,
            _ => kind,
        };
    }

    private VictimKind? Owner(Filler filler)
    {
        if (Told(filler.Span.First, filler.Head) is { } before) return before;
        // "The newspaper's office"
        if (document.Child(filler.Head, Relation.NmodPoss) is var owner and >= 0 && owner < filler.Head && Told(owner, owner + 1) is { } owned) return owned;
        var next = filler.Head + 1;
        var end = document.SentenceTokens(document.SentenceOf(filler.Head)).End;
        if (next >= end || !(Joining.Contains(document.FormHashes[next]) || Bearing.Contains(document.LemmaHashes[next]))) return null;
        if (next + 1 < end && document.Tags[next] == Upos.Verb && document.Tags[next + 1] == Upos.Adp) next++;
        var last = next + 1;
        while (last < end && last < next + Reach && document.Tags[last] is Upos.Det or Upos.Adj or Upos.Num or Upos.Noun or Upos.Propn or Upos.Pron) last++;
        return Told(next + 1, last);
    }

    private VictimKind? Told(int first, int end)
    {
        VictimKind? found = null;
        for (var token = first; token < end; token++)
        {
            // "The offices of the daily El Faro"
            if (Papers.Contains(document.LemmaHashes[token]) && token + 1 < document.Count && document.Capitals[token + 1]) found ??= VictimKind.Journalist;
            else if (lexicon.Words.Match(document, token, end, out var word) > 0 && word.Kind == "hint" && Codes.TryParse<VictimKind>(word.Value, out var hinted)) found ??= hinted;
            else if (lexicon.People.Match(document, token, end, out var entry) > 0 && !entry.Weak) found ??= entry.Who;
        }

        if (found is not null) return found;
        for (var at = ActorMention.From(actors, first); at < actors.Length && actors[at].Span.First < end; at++)
            if (actors[at].Class.Code == "organisation") return VictimKind.AidWorker;
        return null;
    }
}
