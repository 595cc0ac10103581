using Attest.Language;

namespace Attest.Attribution;

/// <summary>Claims marked by a colon or a dash: "AANES: …", "…: ministry", "… – health officials", a speaker's name before each turn of a transcript.</summary>
internal static class HeadlineClaims
{
    private static readonly System.Buffers.SearchValues<char> Dashes = System.Buffers.SearchValues.Create("-–—―");

    /// <summary>Paragraphs that names open in a text which is a transcript.</summary>
    private const int LeastTurns = 2;

    /// <summary>The claim of a sentence; null for none.</summary>
    public static ClaimDraft? Read(Document document, TokenSpan sentence, SpeakerNames names, bool heading)
    {
        var colon = -1;
        for (var token = sentence.First; token < sentence.End && token < sentence.First + 60; token++)
        {
            if (document.FormHashes[token] != GrammarWords.Colon && !(heading && IsDash(document, token))) continue;
            colon = token;
            if (token - sentence.First <= 10) break;
        }

        if (colon <= sentence.First || colon + 1 >= sentence.End) return null;
        var before = Bare(document, new(sentence.First, colon));
        var after = Spans.Trim(document, new(colon + 1, sentence.End));
        if (before.Length == 0 || after.Length == 0) return null;
        var dash = document.FormHashes[colon] != GrammarWords.Colon;
        if (!dash && before.Length <= 9 && !HasVerb(document, before) && after.Length >= 2 && Speaks(document, before, names, heading) is var first and >= 0)
            return Draft(document, new(colon, colon + 1), before, first, after, "a speaker before a colon");
        if (heading && before.Length >= 4 && after.Length <= 7 && !HasVerb(document, after) && Speaks(document, after, names, heading) is var last and >= 0)
            return Draft(document, new(colon, colon + 1), after, last, before, "a speaker at a headline's end");
        return null;
    }

    /// <summary>In a transcript, where names stand before several paragraphs, a turn goes to the end of its paragraph.</summary>
    public static void Stretch(Document document, List<ClaimDraft> turns)
    {
        turns.RemoveAll(turn => turn.Speaker is not { } who || document.Tags[who.First] != Upos.Propn || document.SentenceTokens(document.SentenceOf(who.First)).First != who.First || turn.Content is not [{ Length: > 0 } only] || only.First < who.End);
        if (turns.Count < LeastTurns) return;
        foreach (var turn in turns)
        {
            var sentence = document.SentenceOf(turn.Content[0].First);
            while (sentence + 1 < document.SentenceCount && document.SentenceParagraphs[sentence + 1] == document.SentenceParagraphs[sentence]) sentence++;
            turn.Content[0] = Spans.Trim(document, new(turn.Content[0].First, document.SentenceTokens(sentence).End));
        }
    }

    /// <summary>True for a dash.</summary>
    public static bool IsDash(Document document, int token)
    {
        var text = document[token].Text;
        return text.Length is 1 or 2 && text.IndexOfAnyExcept(Dashes) < 0 && (document[token].SpaceBefore || text[0] is '—' or '―' or '–');
    }

    private static ClaimDraft Draft(Document document, TokenSpan cue, TokenSpan speaker, int head, TokenSpan content, string why)
    {
        var draft = new ClaimDraft { Cue = cue, Frame = CueFrames.Clause, Speaker = speaker, SpeakerHead = head, Why = why };
        draft.Content.Add(content);
        for (var token = content.First; token < content.End; token++)
            if (document.Tags[token] == Upos.Verb && draft.ContentHead < 0) draft.ContentHead = token;
        return draft;
    }

    private static int Speaks(Document document, TokenSpan span, SpeakerNames names, bool heading)
    {
        var at = names.ActorIn(span);
        if (at >= 0)
        {
            var actor = names.Actor(at);
            // "Sudan: drone hits clinic": a country before a colon says where.
            if (actor.Span.Length == span.Length && IsLabel(document, actor)) return -1;
            var covers = actor.Span.Length * 2 >= span.Length || actor.Person || (actor.Span.End == span.End && IsOfPlace(document, new(span.First, actor.Span.First)));
            if (covers && !actor.Adjective && (heading || actor.Person || actor.Speaks is not SpeakerKind.Unnamed && actor.Span.Length == span.Length)) return actor.Head;
        }

        if (span.Length > 5) return -1;
        var proper = 0;
        for (var token = span.First; token < span.End; token++)
        {
            if (document.Tags[token] == Upos.Propn) proper++;
            else if (document.Tags[token] is not (Upos.Punct or Upos.X)) return -1;
        }

        return proper >= 2 && !heading ? span.End - 1 : -1;
    }

    /// <summary>"Baton Rouge" of "Baton Rouge police:": the name of where a body is.</summary>
    private static bool IsOfPlace(Document document, TokenSpan span)
    {
        for (var token = span.First; token < span.End; token++)
            if (document.Tags[token] != Upos.Propn) return false;
        return span.Length > 0;
    }

    /// <summary>True for "Sudan", "YEMEN", "CAR" before a colon: a country by its own name says where something happened, and not who tells it; a capital or an office ("Moscow") may.</summary>
    public static bool IsLabel(Document document, Actors.ActorMention actor)
    {
        if (actor is not { Acts: ActorKind.State, Country: not null, Adjective: false } || actor.Class.Code != "state" || actor.Span.First != document.SentenceTokens(document.SentenceOf(actor.Head)).First || actor.Span.End >= document.Count || document.FormHashes[actor.Span.End] != GrammarWords.Colon) return false;
        var text = document.Text(actor.Span);
        return text.Equals(actor.Name, StringComparison.OrdinalIgnoreCase) || text.ContainsAnyInRange('a', 'z') is false;
    }

    private static bool HasVerb(Document document, TokenSpan span)
    {
        for (var token = span.First; token < span.End; token++)
            if (document.Tags[token] == Upos.Verb && !document.Capitals[token]) return true;
        return false;
    }

    /// <summary>"14:20", "9.30": the time before an entry of a running page.</summary>
    private static bool IsClock(Document document, int token)
    {
        var text = document[token].Text;
        return text.Length is 4 or 5 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) && text[^3] is ':' or '.';
    }

    private static TokenSpan Bare(Document document, TokenSpan span)
    {
        int first = span.First, end = span.End;
        while (first < end && (document.Tags[first] is Upos.Punct or Upos.Sym || IsClock(document, first))) first++;
        while (end > first && document.Tags[end - 1] is Upos.Punct && document[end - 1].Text is not ")") end--;
        return new(first, end);
    }
}
