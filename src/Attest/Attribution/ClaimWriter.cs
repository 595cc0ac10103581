using Attest.Dates;
using Attest.Language;

namespace Attest.Attribution;

/// <summary>Turns drafts into claims: ids, passages, chain, date, polarity, whom it is against.</summary>
internal sealed class ClaimWriter(Document document, DateReading dates, SpeakerNames names, ClaimDrafts drafts)
{
    /// <summary>All claims in the order given.</summary>
    public ClaimMention[] Write(List<ClaimDraft> ordered)
    {
        // A claim whose words cannot be put in order is no claim that a person could check.
        ordered.RemoveAll(draft => draft.Content.Exists(span => span.Length <= 0));
        var said = new EventTime?[ordered.Count];
        for (var i = 0; i < said.Length; i++) said[i] = When(ordered[i]);
        ShareDates(ordered, said);
        List<ClaimMention> written = new(ordered.Count);
        for (var i = 0; i < ordered.Count; i++) written.Add(Mention(ordered[i], said[i], "c" + (written.Count + 1), ordered));
        return [.. written];
    }

    private ClaimMention Mention(ClaimDraft draft, EventTime? said, string id, List<ClaimDraft> ordered)
    {
        var content = new Passage[draft.Content.Count];
        for (var i = 0; i < content.Length; i++) content[i] = document.Passage(draft.Content[i]);
        var known = draft.Known;
        var stance = Stance(draft);
        var kind = known?.Kind ?? SpeakerKind.Unnamed;
        if (kind == SpeakerKind.Unnamed && known?.Name is not null && stance == Attest.Stance.ClaimsResponsibility) kind = SpeakerKind.ArmedActor;
        var speaker = new Speaker(kind)
        {
            Name = known?.Name,
            Passage = draft.Speaker is { } words ? document.Passage(words) : null,
            Chain = [.. Chain(draft, ordered)],
            Party = Party(known),
        };
        var negative = stance == Attest.Stance.Denies || (draft.CueNegated && !IsNotRuledOut(draft)) || (draft.ContentHead >= 0 && Clauses.IsNegated(document, draft.ContentHead));
        var claim = new Claim(id, speaker, [.. content])
        {
            Cue = draft.Cue is { } cue ? document.Passage(cue) : null,
            Quotation = How(draft),
            Stance = stance,
            Kind = draft.Kind,
            Polarity = negative ? Polarity.Negative : Polarity.Positive,
            Certainty = IsNotRuledOut(draft) ? Certainty.Possible : draft.Hedge is { } hedge && hedge > (draft.Row?.Certainty ?? Certainty.Certain) ? hedge : draft.Row?.Certainty ?? Certainty.Certain,
            Said = said,
            Against = [.. Against(draft, stance)],
            Why = draft.Why,
        };
        return new(claim, [.. draft.Content], draft.Cue, draft.Speaker, known?.Governs ?? false, known is { Actor: >= 0 } ? known.Actor : null) { Accused = [.. AccusedBy.Heads(document, names, draft, stance)] };
    }

    /// <summary>"Did not rule out that soldiers did it", "has not denied it": who does not deny something holds it possible.</summary>
    private static bool IsNotRuledOut(ClaimDraft draft) => draft is { CueNegated: true, Row.Stance: Attest.Stance.Denies };

    private static Stance Stance(ClaimDraft draft)
    {
        var cue = draft.Row?.Stance ?? Attest.Stance.Asserts;
        if (IsNotRuledOut(draft)) cue = Attest.Stance.Asserts;
        if (draft.ContentStance is not { } read) return cue;
        return cue == Attest.Stance.Asserts || draft.Whole is not null ? read : cue;
    }

    private Quotation How(ClaimDraft draft)
    {
        int whole = 0, some = 0;
        foreach (var span in draft.Content)
        {
            var first = drafts.QuotationAt(span.First);
            if (first >= 0 && drafts.Quotations[first].Tokens.End >= span.End) whole++;
            else if (HasQuotation(span)) some++;
        }

        if (draft.Cue is { } cue && drafts.QuotationAt(cue.First) >= 0) return Quotation.Indirect;
        return whole == draft.Content.Count ? Quotation.Direct : whole + some > 0 ? Quotation.Mixed : Quotation.Indirect;
    }

    private bool HasQuotation(TokenSpan span)
    {
        var at = drafts.FirstQuotationFrom(span.First);
        return at < drafts.Quotations.Count && drafts.Quotations[at].Tokens.First < span.End;
    }

    private static bool? Party(KnownSpeaker? known) => known?.Kind switch
    {
        SpeakerKind.ArmedActor => true,
        SpeakerKind.Medic or SpeakerKind.Witness or SpeakerKind.Media => false,
        _ => null,
    };

    /// <summary>Claims within which it is looked for through whom something is reported.</summary>
    private const int LongestChain = 12;

    /// <summary>Through whom it is reported: the speakers of the claims that this one stands in, nearest first.</summary>
    private List<string> Chain(ClaimDraft draft, List<ClaimDraft> ordered)
    {
        List<string> chain = [];
        var whole = draft.Whole ?? draft;
        var steps = 0;
        for (var holder = ClaimDrafts.Holder(whole, ordered); holder is not null && chain.Count < 4 && steps < LongestChain; holder = ClaimDrafts.Holder(holder, ordered))
        {
            // Two claims may stand in each other.
            steps++;
            if (holder.Known is null || holder.Known == draft.Known || (holder.Known.Name is not null && holder.Known.Name == draft.Known?.Name)) continue;
            var name = holder.Known.Name ?? (holder.Speaker is { } words ? document.Passage(words).Text : null);
            if (name is not null && !chain.Contains(name)) chain.Add(name);
        }

        return chain;
    }

    /// <summary>The date nearest the cue in its own sentence that is no part of what is said.</summary>
    private EventTime? When(ClaimDraft draft)
    {
        var near = draft.Cue ?? default;
        if (draft.Cue is null) return null;
        var sentence = document.SentenceTokens(document.SentenceOf(near.First));
        EventTime? found = null;
        var best = int.MaxValue;
        for (var i = FirstDateFrom(sentence.First); i < dates.Mentions.Length; i++)
        {
            var date = dates.Mentions[i];
            if (date.Span.First >= sentence.End) break;
            if (date.Time is null || !sentence.Contains(date.Span) || draft.Holds(date.Span.First) || Belongs(draft, date.Span)) continue;
            var distance = date.Span.First >= near.End ? date.Span.First - near.End : near.First - date.Span.End;
            if (distance >= best || distance > 12) continue;
            best = distance;
            found = date.Time;
        }

        return found;
    }

    private int FirstDateFrom(int token)
    {
        int low = 0, high = dates.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates.Mentions[middle].Span.First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>True where another claim's content holds the date, so that it is not the time of this one.</summary>
    private bool Belongs(ClaimDraft draft, TokenSpan date) => drafts.QuotationAt(date.First) >= 0 && drafts.QuotationAt(draft.Cue!.Value.First) < 0;

    /// <summary>All claims of one statement were made when the statement was.</summary>
    private static void ShareDates(List<ClaimDraft> ordered, EventTime?[] said)
    {
        var papers = new Dictionary<string, EventTime>(StringComparer.Ordinal);
        for (var i = 0; i < ordered.Count; i++)
            if (said[i] is { } time && ordered[i].Known is { Paper: true, Name: { } name }) papers.TryAdd(name, time);
        for (var i = 0; i < ordered.Count; i++)
        {
            if (ordered[i].Whole is { } whole) said[i] ??= said[whole.Number];
            if (said[i] is null && ordered[i].Known is { Paper: true, Name: { } name } && papers.TryGetValue(name, out var time)) said[i] = time;
        }
    }

    /// <summary>The actors accused, condemned or addressed.</summary>
    private List<string> Against(ClaimDraft draft, Stance stance)
    {
        List<string> against = [];
        if (stance is not (Attest.Stance.Accuses or Attest.Stance.Condemns or Attest.Stance.Appeals)) return against;
        if (draft.Held >= 0)
        {
            var held = document.Subtree(draft.Held);
            if (stance == Attest.Stance.Condemns && names.ActorAt(draft.Held) < 0)
            {
                // "Condemned the killing of its colleague by the Front": whose deed it was, not to whom it was done.
                for (var token = held.First; token < held.End && against.Count == 0; token++)
                    if (names.ActorAt(token) is var doer and >= 0 && (Clauses.HasCase(document, token, GrammarWords.By) || (document.Heads[token] == draft.Held && document.Relations[token] is Relation.NmodPoss or Relation.Amod or Relation.Compound && names.Actor(doer) is { Name: not null } or { Country: not null }))) Add(doer, draft, against);
                return against;
            }

            Add(names.ActorAt(draft.Held) is var own and >= 0 ? own : names.ActorIn(held), draft, against);
            return against;
        }

        foreach (var span in draft.Content)
        {
            for (var token = span.First; token < span.End && against.Count < 1; token++)
            {
                if (document.Relations[token] is not (Relation.Nsubj or Relation.NsubjPass)) continue;
                var at = names.ActorAt(token);
                if (at < 0) at = names.ActorIn(document.Subtree(token));
                Add(at, draft, against);
            }
        }

        return against;
    }

    private void Add(int actor, ClaimDraft draft, List<string> against)
    {
        if (actor < 0) return;
        var mention = names.Actor(actor);
        var name = mention.Name ?? document.Text(mention.Span).ToString();
        if (name != draft.Known?.Name && !against.Contains(name)) against.Add(name);
    }
}
