using Attest.Language;

namespace Attest.Attribution;

/// <summary>The claims of one document while they are being read, and which quotation belongs to which.</summary>
internal sealed class ClaimDrafts(Document document, List<QuotedSpan> quotations)
{
    private readonly List<ClaimDraft> drafts = [];
    private readonly Dictionary<int, ClaimDraft> byCue = [];
    private readonly Dictionary<int, ClaimDraft> sayings = [];
    private readonly ClaimDraft?[] owners = new ClaimDraft?[quotations.Count];
    private int listed;

    /// <summary>The quotations in the order of the text.</summary>
    public List<QuotedSpan> Quotations { get; } = quotations;

    /// <summary>Adds a claim.</summary>
    public void Add(ClaimDraft draft)
    {
        drafts.Add(draft);
        if (draft.CueHead >= 0) byCue.TryAdd(draft.CueHead, draft);
    }

    /// <summary>The claim with that cue; null for none.</summary>
    public ClaimDraft? ByCue(int head) => byCue.GetValueOrDefault(head);

    /// <summary>The claim that a quotation belongs to; null for none.</summary>
    public ClaimDraft? Owner(int quotation) => owners[quotation];

    /// <summary>Gives a quotation to a claim.</summary>
    public void Give(int quotation, ClaimDraft draft) => owners[quotation] = draft;

    /// <summary>True where some claim's cue holds the span already.</summary>
    public bool Covers(TokenSpan cue)
    {
        for (var i = drafts.Count - 1; i >= 0 && i >= drafts.Count - 12; i--)
            if (drafts[i].Cue is { } other && other.Contains(cue) && drafts[i].Frame != CueFrames.Quote) return true;
        return false;
    }

    /// <summary>True where some claim's content starts at or holds a token.</summary>
    public bool HasContentAt(int token)
    {
        for (var i = drafts.Count - 1; i >= 0 && i >= drafts.Count - 24; i--)
            if (drafts[i].Holds(token)) return true;
        return false;
    }

    /// <summary>For each token, whether some claim holds it; and all of a sentence where "we" say something in it.</summary>
    public bool[] Held()
    {
        var held = new bool[document.Count];
        foreach (var draft in drafts)
        {
            foreach (var span in draft.Content) held.AsSpan(span.First, Math.Max(0, span.Length)).Fill(true);
            if (draft is not { Cue: { } cue, SpeakerHead: >= 0 } || !GrammarWords.IsSpeechPronoun(document.FormHashes[draft.SpeakerHead])) continue;
            var sentence = document.SentenceTokens(document.SentenceOf(cue.First));
            held.AsSpan(sentence.First, sentence.Length).Fill(true);
        }

        return held;
    }

    /// <summary>True where one of the last claims has the same content ("said in a message that …" has one claim, not two).</summary>
    public bool HasSameContent(ClaimDraft draft)
    {
        for (var i = drafts.Count - 1; i >= 0 && i >= drafts.Count - 6; i--)
            if (drafts[i].Content.Count > 0 && drafts[i].Content[0] == draft.Content[0]) return true;
        return false;
    }

    /// <summary>The last claim of a sentence with a verb of saying and a speaker; null for none. Asked once all cues are read.</summary>
    public ClaimDraft? LastSaying(TokenSpan sentence)
    {
        for (; listed < drafts.Count; listed++)
            if (drafts[listed] is { Cue: { } cue, Speaker: not null, Row: { Class: CueClass.Verb } row } && row.Takes(CueFrames.Quote) && QuotationAt(cue.First) < 0) sayings[document.SentenceOf(cue.First)] = drafts[listed];
        return sayings.GetValueOrDefault(document.SentenceOf(sentence.First));
    }

    /// <summary>The last claim of a sentence whose speaker a preposition names ("according to the mayor"); null for none.</summary>
    public ClaimDraft? LastSpeaker(TokenSpan sentence)
    {
        for (var i = drafts.Count - 1; i >= 0 && i >= drafts.Count - 6; i--)
            if (drafts[i] is { Cue: { } cue, SpeakerHead: >= 0, Row.Class: CueClass.Preposition } && sentence.Contains(cue.First)) return drafts[i];
        return null;
    }

    /// <summary>Index of the quotation that holds a token; -1 for none.</summary>
    public int QuotationAt(int token)
    {
        int low = 0, high = Quotations.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].Tokens.End <= token) low = middle + 1;
            else if (Quotations[middle].Tokens.First > token) high = middle - 1;
            else return middle;
        }

        return -1;
    }

    /// <summary>Index of the first quotation that ends after a token.</summary>
    public int FirstQuotationFrom(int token)
    {
        int low = 0, high = Quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].Tokens.End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Stretches content to the whole of a quotation that it cuts into, or keeps it inside the quotation that its cue stands in.</summary>
    public void FitQuotations(ClaimDraft draft)
    {
        if (Quotations.Count == 0 || draft.Cue is not { } cue) return;
        var around = QuotationAt(cue.First);
        for (var i = 0; i < draft.Content.Count; i++)
        {
            var span = draft.Content[i];
            if (around >= 0)
            {
                var inside = Quotations[around].Tokens;
                span = new(Math.Max(span.First, inside.First + 1), Math.Min(span.End, inside.End - (Quotations[around].Closed ? 1 : 0)));
                span = Spans.Trim(document, span);
                draft.Content[i] = span;
                continue;
            }

            var first = QuotationAt(span.First);
            var last = span.Length > 0 ? QuotationAt(span.End - 1) : -1;
            if (first >= 0 && !Quotations[first].Tokens.Contains(cue)) span = span with { First = Math.Min(span.First, Quotations[first].Tokens.First) };
            if (last >= 0 && !Quotations[last].Tokens.Contains(cue)) span = span with { End = Math.Max(span.End, Quotations[last].Tokens.End) };
            draft.Content[i] = span;
            for (var quotation = FirstQuotationFrom(span.First); quotation < Quotations.Count && Quotations[quotation].Tokens.First < span.End; quotation++)
                if (span.Contains(Quotations[quotation].Tokens)) owners[quotation] ??= draft;
        }

        draft.Content.RemoveAll(span => span.Length <= 0);
    }

    /// <summary>The claim whose content holds this claim's cue; null for none. The innermost one.</summary>
    public static ClaimDraft? Holder(ClaimDraft draft, List<ClaimDraft> all)
    {
        if (draft.Cue is not { } cue) return null;
        ClaimDraft? found = null;
        var at = draft.Number;
        for (var i = Math.Max(0, at - 12); i < Math.Min(all.Count, at + 12); i++)
        {
            var other = all[i];
            if (other == draft || !other.Holds(cue.First) || (other.Cue is { } outer && draft.Holds(outer.First))) continue;
            if (found is null || found.Holds(other.Cue?.First ?? other.First)) found = other;
        }

        return found;
    }

    /// <summary>All claims by the place of their first token.</summary>
    public List<ClaimDraft> InOrder()
    {
        foreach (var draft in drafts) draft.Content.RemoveAll(span => span.Length <= 0);
        foreach (var draft in drafts) draft.Content.Sort((a, b) => a.First.CompareTo(b.First));
        var ordered = drafts.FindAll(draft => draft.Content.Count > 0);
        var place = new Dictionary<ClaimDraft, int>();
        for (var i = 0; i < ordered.Count; i++) place[ordered[i]] = i;
        ordered.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : place[a].CompareTo(place[b]));
        for (var i = 0; i < ordered.Count; i++) ordered[i].Number = i;
        return ordered;
    }
}
