using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>The signs for whether a draft is an event that the report tells of: its words, its parts, its day and place, where it stands.</summary>
internal sealed class WorthSigns(Document document, VictimMention[] victims, ClaimMention[] claims, float? topic, ClassSigns kin, bool keepTexts)
{
    private static readonly Sign Bias = Sign.Of("all"), Word = Sign.Of("word"), Type = Sign.Of("type"), Status = Sign.Of("status"), Has = Sign.Of("has"), Position = Sign.Of("position"), Tense = Sign.Of("tense"),
        Who = Sign.Of("who"), Part = Sign.Of("part"), Weight = Sign.Of("weight"), Yes = Sign.Of("yes"), Held = Sign.Of("held"), Number = Sign.Of("number"), Count = Sign.Of("count"), Topic = Sign.Of("topic"), Near = Sign.Of("near"), NearKin = Sign.Of("nearkin");

    private static readonly Sign[] Types = Sign.All<IncidentType>(), Statuses = Sign.All<IncidentStatus>(), Weights = Sign.All<TriggerWeight>(), Roles = Sign.All<EventRole>(), Outcomes = Sign.All<Outcome>(), Whos = Sign.All<VictimKind>(),
        Positions = [Sign.Of("title"), Sign.Of("lead"), Sign.Of("early"), Sign.Of("late")];

    private static readonly Sign Time = Sign.Of("time"), Place = Sign.Of("place"), Target = Sign.Of("target"), Weapon = Sign.Of("weapon"), Perpetrator = Sign.Of("perpetrator"), People = Sign.Of("people"), Other = Sign.Of("other"),
        TakesUp = Sign.Of("takes-up"), Background = Sign.Of("background"), OnlyResult = Sign.Of("only-result"), Verb = Sign.Of("verb"), Noun = Sign.Of("noun"), Plural = Sign.Of("plural"), Singular = Sign.Of("singular"), Finite = Sign.Of("finite"),
        Counted = Sign.Of("counted"), Named = Sign.Of("named"), One = Sign.Of("one"), More = Sign.Of("more");

    private const float Sure = 0.3f;
    private const int Reach = 30;
    private readonly ClaimPlaces claimPlaces = new(document.Count, claims);
    private readonly SignList signs = new(keepTexts);

    /// <summary>The signs of the last draft.</summary>
    public SignList Signs => signs;

    /// <summary>Collects the signs of a draft of one sentence.</summary>
    public void Collect(Draft draft)
    {
        signs.Clear();
        var type = Types[(int)draft.Type];
        signs.Add(Bias, Yes);
        signs.Add(Type, type);
        signs.Add(Status, Statuses[(int)draft.Status]);
        var place = SentenceOrder.Of(document, draft.Sentence);
        signs.Add(Position, Positions[place == 0 ? 0 : place < 3 ? 1 : place < 8 ? 2 : 3]);
        signs.Add(Count, draft.Triggers.Count == 1 ? One : More);
        foreach (var trigger in draft.Triggers) AddTrigger(trigger, type);
        AddAround(draft, type);
        AddIf(draft.Time is not null, Time, type);
        AddIf(draft.Time?.Time?.Start is not null, Counted, type);
        AddIf(draft.Place is not null, Place, type);
        AddIf(draft.Other, Other, type);
        AddIf(draft.TakesUp, TakesUp, type);
        AddIf(draft.Background, Background, type);
        AddIf(draft.OnlyResult, OnlyResult, type);
        AddIf(draft.Fills.Exists(fill => fill.Role == EventRole.Target && fill.Sureness >= Sure), Target, type);
        AddIf(draft.Fills.Exists(fill => fill.Role == EventRole.Weapon && fill.Sureness >= Sure), Weapon, type);
        AddIf(draft.Fills.Exists(fill => fill.Role == EventRole.Perpetrator && fill.Sureness >= Sure), Perpetrator, type);
        AddIf(draft.Victims.Count > 0 || draft.Fills.Exists(fill => fill.Role == EventRole.Victim && fill.Sureness >= Sure), People, type);
        foreach (var fill in draft.Fills)
            if (fill.Sureness >= Sure) signs.Add(Part, Roles[(int)fill.Role], fill.Filler.Kind);
        foreach (var victim in draft.Victims)
        {
            signs.Add(Who, Whos[(int)victims[victim].Who], Outcomes[(int)victims[victim].Outcome]);
            if (victims[victim].Name is not null) signs.Add(Who, Named);
        }
    }

    /// <summary>The topic of a wire report and the words of the sentence.</summary>
    private void AddAround(Draft draft, Sign type)
    {
        if (topic is not { } odds) return;
        signs.Add(Topic, TopicScorer.Bin(odds));
        signs.Add(Topic, TopicScorer.Bin(odds), type);
        signs.Add(Topic, TopicScorer.Bin(odds), draft.OnlyResult ? OnlyResult : draft.Sentence < 3 ? Positions[1] : Positions[3]);
        var sentence = document.SentenceTokens(draft.Sentence);
        var head = draft.Triggers[0].Head;
        var (words, classes) = (new Lexicons.WordSet(), new Lexicons.WordSet());
        for (var token = Math.Max(sentence.First, head - Reach); token < sentence.End && token < head + Reach; token++)
        {
            if (document.Tags[token] is not (Upos.Noun or Upos.Verb or Upos.Adj)) continue;
            if (words.Add(document.LemmaHashes[token])) signs.Add(Near, signs.Lemma(document, token));
            if (kin.Of(token, ClassSigns.Middle) is var sign && classes.Add(sign.Hash)) signs.Add(NearKin, sign);
        }
    }

    private void AddTrigger(TriggerMention trigger, Sign type)
    {
        signs.Add(Word, trigger.Entry.Sign, trigger.Entry.Verb ? Verb : Noun);
        signs.Add(Weight, Weights[(int)trigger.Entry.Weight], trigger.Entry.Verb ? Verb : Noun);
        if (!trigger.Entry.Verb) signs.Add(Number, document.FormHashes[trigger.Head] != document.LemmaHashes[trigger.Head] ? Plural : Singular, type);
        else signs.Add(Tense, document.Xpos(trigger.Head) is { Length: > 0 } tag ? Sign.Of(tag) : Finite);
        if (claimPlaces.First(trigger.Head) is >= 0 and var held) signs.Add(Held, Yes, claims[held].Cue is null ? Noun : Verb);
    }

    private void AddIf(bool holds, Sign what, Sign type)
    {
        if (!holds) return;
        signs.Add(Has, what);
        signs.Add(Has, what, type);
    }
}
