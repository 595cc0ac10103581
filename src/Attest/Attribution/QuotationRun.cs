using Attest.Language;

namespace Attest.Attribution;

/// <summary>Quotations without a cue of their own: those that go on after one that has it, those with a name after a dash, those that stand alone.</summary>
internal sealed class QuotationRun(Document document, ClaimDrafts drafts)
{
    private const int MostPieces = 64;

    /// <summary>Gives each such quotation to the claim before it, or makes it a claim.</summary>
    public void Read()
    {
        var quotations = drafts.Quotations;
        for (var i = quotations.Count - 2; i >= 0; i--) LeadsTo(i);
        for (var i = 0; i < quotations.Count; i++)
        {
            var quote = quotations[i];
            if (drafts.Owner(i) is not null || document.SentenceKinds[document.SentenceOf(quote.Tokens.First)] == SentenceKind.Furniture || drafts.HasContentAt(quote.Tokens.First) || !QuotationClaims.IsSpeech(document, quote)) continue;
            var draft = Dashed(quote) ?? GoesOn(i) ?? After(quote) ?? Alone(quote, i);
            if (draft is null) continue;
            drafts.Give(i, draft);
        }
    }

    /// <summary>A paragraph's quotation that is not closed belongs to the one that the next paragraph opens again, where that has its cue.</summary>
    private void LeadsTo(int index)
    {
        var (quote, next) = (drafts.Quotations[index], drafts.Quotations[index + 1]);
        if (quote.Closed || drafts.Owner(index) is not null || drafts.Owner(index + 1) is not { } owner || owner.Content.Count >= MostPieces) return;
        if (Paragraph(next.Tokens.First) != Paragraph(quote.Tokens.First) + 1 || (next.Tokens.First > 0 && Paragraph(next.Tokens.First - 1) == Paragraph(next.Tokens.First)) || drafts.HasContentAt(quote.Tokens.First)) return;
        owner.Content.Add(quote.Tokens);
        drafts.Give(index, owner);
    }

    /// <summary>"…" — Name</summary>
    private ClaimDraft? Dashed(QuotedSpan quote)
    {
        var at = quote.Tokens.End;
        if (at + 1 >= document.Count || !HeadlineClaims.IsDash(document, at)) return null;
        var end = at + 1;
        var last = document.SentenceTokens(document.SentenceOf(at + 1)).End;
        var named = false;
        while (end < last && end - at < 14 && document.Tags[end] is not (Upos.Verb or Upos.Aux))
        {
            named |= document.Tags[end] == Upos.Propn;
            end++;
        }

        if (!named || (end < last && document.Tags[end] is Upos.Verb or Upos.Aux)) return null;
        var speaker = Spans.Trim(document, new(at + 1, end));
        var head = speaker.First;
        for (var token = speaker.First; token < speaker.End && document.Tags[token] == Upos.Propn; token++) head = token;
        var draft = new ClaimDraft { Cue = new(at, at + 1), Frame = CueFrames.Quote, Speaker = speaker, SpeakerHead = head, Why = "a name after a dash" };
        draft.Content.Add(quote.Tokens);
        drafts.Add(draft);
        return draft;
    }

    /// <summary>Goes on with the quotation before it: after its cue in the same paragraph, or because that paragraph's was not closed.</summary>
    private ClaimDraft? GoesOn(int index)
    {
        if (index == 0 || drafts.Owner(index - 1) is not { } before || before.Content.Count >= MostPieces) return null;
        var quotations = drafts.Quotations;
        var (earlier, quote) = (quotations[index - 1], quotations[index]);
        var same = Paragraph(earlier.Tokens.End - 1) == Paragraph(quote.Tokens.First);
        if (same ? !OnlyCueBetween(earlier.Tokens.End, quote.Tokens.First, before) : earlier.Closed || Paragraph(earlier.Tokens.End - 1) + 1 != Paragraph(quote.Tokens.First)) return null;
        before.Content.Add(quote.Tokens);
        return before;
    }

    /// <summary>A sentence of its own right after one that says what the same speaker said: "She said they were afraid. "We sleep in the cellar.""</summary>
    private ClaimDraft? After(QuotedSpan quote)
    {
        var sentence = document.SentenceOf(quote.Tokens.First);
        if (sentence == 0 || quote.Tokens.First > document.SentenceFirst[sentence] || document.SentenceParagraphs[sentence - 1] != document.SentenceParagraphs[sentence]) return null;
        var before = drafts.LastSaying(document.SentenceTokens(sentence - 1));
        if (before is null) return null;
        var draft = new ClaimDraft
        {
            Cue = before.Cue,
            CueHead = before.CueHead,
            Row = before.Row,
            Frame = CueFrames.Quote,
            Speaker = before.Speaker,
            SpeakerHead = before.SpeakerHead,
            Why = "a quotation after what its speaker said",
        };
        draft.Content.Add(quote.Tokens);
        drafts.Add(draft);
        return draft;
    }

    private ClaimDraft? Alone(QuotedSpan quote, int index)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(quote.Tokens.First));
        if (quote.Tokens.First > sentence.First + 1 && !Ends(sentence, quote)) return null;
        if (quote.Tokens.First > sentence.First + 1 && document.FormHashes[quote.Tokens.First - 1] != GrammarWords.Colon) return null;
        if (quote.Tokens.Length < 7) return null;
        var near = index > 0 && drafts.Owner(index - 1) is not null && Paragraph(quote.Tokens.First) - Paragraph(drafts.Quotations[index - 1].Tokens.First) <= 1;
        var draft = new ClaimDraft { Frame = CueFrames.Quote, SameSpeakerAsBefore = near, Why = "a quotation without a cue" };
        draft.Content.Add(quote.Tokens);
        drafts.Add(draft);
        return draft;
    }

    private bool Ends(TokenSpan sentence, QuotedSpan quote) => sentence.End - quote.Tokens.End <= 1;

    private bool OnlyCueBetween(int from, int to, ClaimDraft before)
    {
        if (to - from > 40) return false;
        for (var token = from; token < to; token++)
        {
            if (document.Tags[token] is not (Upos.Verb or Upos.Aux) || before.Cue is { } cue && cue.Contains(token)) continue;
            if (before.Speaker is { } speaker && speaker.Contains(token)) continue;
            // A participle that only describes how it was said ("speaking at the scene") does not part the quotation.
            if (document.Relations[token] is Relation.Advcl or Relation.Acl or Relation.AclRelcl && document.Heads[token] >= from) continue;
            return false;
        }

        return true;
    }

    private int Paragraph(int token) => document.SentenceParagraphs[document.SentenceOf(token)];
}
