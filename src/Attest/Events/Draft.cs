using Attest.Dates;
using Attest.Places;

namespace Attest.Events;

/// <summary>An incident in the making: the mentions that are taken to tell of one event.</summary>
internal sealed class Draft
{
    /// <summary>Words of one event that further drafts are compared with: more than any real report has of one.</summary>
    public const int MostCompared = 400;

    private List<Draft>? folded;

    /// <summary>The words that name it, in the order of the text.</summary>
    public List<TriggerMention> Triggers { get; } = [];

    /// <summary>Who and what plays a part in it.</summary>
    public List<RoleFill> Fills { get; } = [];

    /// <summary>Indexes of the victim mentions that belong to it.</summary>
    public List<int> Victims { get; } = [];

    /// <summary>What kind of event.</summary>
    public IncidentType Type { get; set; }

    /// <summary>Whether it is said to have happened.</summary>
    public IncidentStatus Status { get; set; }

    /// <summary>Its time, from its own words.</summary>
    public DateMention? Time { get; set; }

    /// <summary>Its place, from its own words.</summary>
    public PlaceMention? Place { get; set; }

    /// <summary>True where the report recalls it beside its own news.</summary>
    public bool Background { get; set; }

    /// <summary>True where all its words tell it in the past perfect ("had been shelled"): before what else is told.</summary>
    public bool Before { get; set; }

    /// <summary>True where it is a count of events over a time ("26 attacks since May"), which has no day.</summary>
    public bool Counted { get; set; }

    /// <summary>True where its sentence only sums up events of a month or more.</summary>
    public bool Sum { get; set; }

    /// <summary>True where its sentence says that it is another event than the one before.</summary>
    public bool Other { get; set; }

    /// <summary>True where its words only take up an event named before ("the attack").</summary>
    public bool TakesUp { get; set; }

    /// <summary>True where its words name only a result ("three were killed") or a general word ("the incident").</summary>
    public bool OnlyResult { get; set; }

    /// <summary>True where only a title or heading tells it so far.</summary>
    public bool Headline { get; set; }

    /// <summary>True once one of the several places that it was told of has been told of by itself.</summary>
    public bool Detailed { get; set; }

    /// <summary>How far it is an event worth reporting: the scorer's log-odds.</summary>
    public float Worth { get; set; }

    /// <summary>The signs that decided, for a person.</summary>
    public string? Why { get; set; }

    /// <summary>Number of its first sentence.</summary>
    public int Sentence { get; set; }

    /// <summary>Number of its last sentence.</summary>
    public int LastSentence { get; set; }

    /// <summary>Takes over what another draft of the same event holds; past <see cref="MostCompared"/> words its parts are laid by until <see cref="Unfold"/>, so that later drafts are compared with no more.</summary>
    public void Absorb(Draft other)
    {
        if (Triggers.Count >= MostCompared) (folded ??= []).Add(other);
        else Add(other);
        Time = DraftTimes.Finer(Time, other.Time);
        Place = Place is null || (other.Place is { Precision: { } finer } && finer < (Place.Precision ?? 9)) ? other.Place ?? Place : Place;
        OnlyResult &= other.OnlyResult;
        Headline &= other.Headline;
        Before &= other.Before;
        TakesUp &= other.TakesUp;
        Sum &= other.Sum;
        Background &= other.Background || ((other.TakesUp || other.OnlyResult) && other.Sentence > LastSentence);
        if (other.Worth > Worth || Why is null) Why = other.Why;
        Worth = Math.Max(Worth, other.Worth);
        Sentence = Math.Min(Sentence, other.Sentence);
        LastSentence = Math.Max(LastSentence, other.LastSentence);
    }

    /// <summary>Takes up the parts laid by.</summary>
    public void Unfold()
    {
        foreach (var other in folded ?? []) Add(other);
        folded = null;
    }

    private void Add(Draft other)
    {
        Triggers.AddRange(other.Triggers);
        Fills.AddRange(other.Fills);
        Victims.AddRange(other.Victims);
    }
}
