using Attest.Dates;
using Attest.Language;

namespace Attest.Attribution;

/// <summary>Sets the ends of what is said where the tree cuts it short or lets it run into the report's own words.</summary>
internal sealed class ContentExtent(Document document, DateReading dates, CueLexicon cues)
{
    private readonly Dictionary<int, int> shared = [];

    /// <summary>Content after its cue, up to where the speaker's words end.</summary>
    public TokenSpan Fit(TokenSpan content, CueMention cue, TokenSpan sentence, CueFrames frame)
    {
        if (content.First < cue.Span.End) return content;
        if (frame == CueFrames.Object && content.Length <= 4 && dates.Holds(content.First) && dates.Holds(content.End - 1)) return default;
        var end = Stretch(content, sentence, frame);
        end = Cut(new(content.First, end), cue, frame);
        return Spans.Trim(document, new(content.First, end));
    }

    /// <summary>The words before or after a quotation in its sentence that belong to the same statement ("… is 'a crime against us' and must end").</summary>
    public TokenSpan Around(TokenSpan quote, int cue, bool cueAfter)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(quote.First));
        if (!cueAfter)
        {
            var first = quote.First;
            if (first - 1 > cue && document.FormHashes[first - 1] == GrammarWords.Comma) first--;
            first = first - 1 > cue && document.FormHashes[first - 1] == GrammarWords.That ? first - 1 : quote.First;
            var last = document.SentenceTokens(document.SentenceOf(quote.End - 1));
            var inner = document[quote.End - 2].Text;
            if (inner is "." or "," or "!" or "?" || quote.End >= last.End) return new(first, quote.End);
            return new(first, Math.Max(quote.End, Stretch(new(quote.First, quote.End), last, CueFrames.Clause)));
        }

        if (quote.First <= sentence.First + 1 || !sentence.Contains(quote.End - 1)) return quote;
        for (var token = sentence.First; token < quote.First; token++)
            if (IsSaying(token) || document.FormHashes[token] == GrammarWords.Colon) return quote;
        return Spans.Trim(document, new(sentence.First, quote.End));
    }

    private int Stretch(TokenSpan content, TokenSpan sentence, CueFrames frame)
    {
        var end = content.End;
        while (end < sentence.End && document.Tags[end] is not (Upos.Punct or Upos.Cconj) && !dates.Holds(end) && !(document.Tags[end] == Upos.Adp && end + 1 < sentence.End && dates.Holds(end + 1)))
        {
            var top = end;
            while (document.Heads[top] >= end && top != document.Heads[top]) top = document.Heads[top];
            var relation = document.Relations[top];
            if (relation is Relation.Conj or Relation.Parataxis or Relation.Root or Relation.Nsubj or Relation.Aux) break;
            if (relation == Relation.Advcl && document.FormHashes[end] != GrammarWords.To && !(Clauses.IsGerund(document, end) && frame != CueFrames.Clause)) break;
            var below = document.Subtree(top);
            var next = Math.Min(sentence.End, Math.Max(end + 1, below.End));
            if (below.First < content.First) next = end + 1;
            end = next;
        }

        return end;
    }

    /// <summary>Cuts before ", saying …", ", but the army denied …", "and blamed …": words that are no longer the speaker's.</summary>
    private int Cut(TokenSpan content, CueMention cue, CueFrames frame)
    {
        for (var token = content.First + 1; token < content.End - 1; token++)
        {
            if (document.FormHashes[token] == GrammarWords.Comma && document.Tags[token + 1] == Upos.Verb && Clauses.IsGerund(document, token + 1) && IsSaying(token + 1)) return token;
            if (document.FormHashes[token] == GrammarWords.Comma && JudgesIt(token + 1, content.End)) return token;
            if (document.FormHashes[token] == GrammarWords.Semicolon && OpensOther(token + 1, document.SentenceTokens(document.SentenceOf(token)).End)) return token;
            if (document.FormHashes[token] != GrammarWords.But && document.FormHashes[token] != GrammarWords.And) continue;
            for (var verb = token + 1; verb < Math.Min(content.End, token + 10); verb++)
            {
                if (document.Tags[verb] == Upos.Punct) break;
                if (document.Tags[verb] is not (Upos.Verb or Upos.Aux)) continue;
                var subject = Clauses.OwnSubject(document, verb);
                if (IsSaying(verb) && subject > token && document.Tags[subject] is Upos.Noun or Upos.Propn) return token;
                if (verb <= token + 2 && IsSaying(verb) && !Clauses.IsGerund(document, verb) && SharesSubject(content, cue, verb, frame))
                {
                    shared[verb] = cue.Head;
                    return token;
                }

                break;
            }
        }

        return content.End;
    }

    /// <summary>True for "…, a claim the prosecutor dismissed": the report's own words on what was said.</summary>
    private bool JudgesIt(int first, int end)
    {
        if (first + 2 >= end || document.Tags[first] != Upos.Det || document.Tags[first + 1] != Upos.Noun || document.FormHashes[first + 2] == GrammarWords.That || document.Tags[first + 2] is not (Upos.Det or Upos.Pron or Upos.Propn)) return false;
        foreach (var row in cues.At(document.LemmaHashes[first + 1]))
            if (row.Class == CueClass.Noun && row.Takes(CueFrames.Clause) && row.Stance is Stance.Asserts or Stance.Accuses) return true;
        return false;
    }

    /// <summary>True where a noun and a verb of saying open a run: "…; the front said it had nothing to do with it".</summary>
    private bool OpensOther(int first, int end)
    {
        var noun = false;
        for (var token = first; token < Math.Min(end, first + 8) && document.Tags[token] != Upos.Punct; token++)
        {
            if (document.Tags[token] == Upos.Verb) return noun && IsSaying(token);
            noun |= document.Tags[token] is Upos.Noun or Upos.Propn;
        }

        return false;
    }

    /// <summary>"confirmed that four were missing and called for …": the second verb is the first one's, unless what is said speaks of the speaker ("said he was sorry and promised …").</summary>
    private bool SharesSubject(TokenSpan content, CueMention cue, int verb, CueFrames frame)
    {
        // "The commissioners recommend … and urge …": in the present of a plural both verbs stand in their bare form.
        if (document.FormHashes[verb] == document.LemmaHashes[verb] && document.FormHashes[cue.Head] != document.LemmaHashes[cue.Head]) return false;
        if (frame is not CueFrames.Clause) return true;
        var inner = document.Heads[verb];
        if (inner == cue.Head) return true;
        for (var token = content.First; token < verb; token++)
            if (document.Relations[token] is Relation.Nsubj or Relation.NsubjPass) return document.Tags[token] != Upos.Pron;
        return false;
    }

    /// <summary>The cue whose subject a verb shares, where its content was cut before that verb; -1 for none.</summary>
    public int SharedWith(int verb) => shared.GetValueOrDefault(verb, -1);

    private bool IsSaying(int token)
    {
        foreach (var row in cues.At(document.LemmaHashes[token]))
            if (row.Class == CueClass.Verb && row.Takes(CueFrames.Clause | CueFrames.Hold) && document.Tags[token] == Upos.Verb) return true;
        return false;
    }
}
