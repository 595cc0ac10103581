using Attest.Language;

namespace Attest.Attribution;

/// <summary>Reads stance, kind and hedge out of what is said, and cuts a long quotation's accusations, appeals, patterns and causes out as claims of their own.</summary>
internal sealed class ClaimStances(StanceReader reader)
{
    private const int Highest = 4;

    /// <summary>Words by which somebody takes a deed on himself ("responsible for", "bears responsibility", "to blame"); not so "war crimes".</summary>
    private static readonly Lexicons.WordSet Answerable = ClaimWords.Of("answerable");

    private static readonly Lexicons.WordSet There = ClaimWords.Of("there");

    private static readonly Stance[] Weight =
    [
        Stance.ClaimsResponsibility, Stance.Denies, Stance.Condemns, Stance.Accuses, Stance.Appeals, Stance.Supports, Stance.Predicts, Stance.Questions, Stance.Asserts,
    ];

    /// <summary>Reads a claim; adds the parts of a claim over several sentences to <paramref name="parts"/>.</summary>
    public void Read(Document document, ClaimDraft claim, List<ClaimDraft> parts)
    {
        if (claim.Frame is CueFrames.Object or CueFrames.Event && claim.Row is { Class: CueClass.Verb, Stance: not Stance.Asserts }) return;
        if (claim.Row is null && IsAsked(document, claim)) claim.ContentStance = Stance.Questions;
        if (IsElsewhere(document, claim)) claim.ContentStance = Stance.Denies;
        List<FoundMark> marks = [];
        foreach (var span in claim.Content) reader.Find(document, span, marks);
        if (marks.Count == 0) return;
        if (!IsLong(document, claim))
        {
            Weigh(document, claim, marks, whole: true);
            return;
        }

        for (var i = 0; i < marks.Count;)
        {
            var sentence = document.SentenceOf(marks[i].Token);
            var end = i;
            while (end < marks.Count && document.SentenceOf(marks[end].Token) == sentence) end++;
            Cut(document, claim, sentence, marks[i..end], parts);
            i = end;
        }
    }

    /// <summary>"The army said its troops had not been in the area": who was not there did not do it.</summary>
    private static bool IsElsewhere(Document document, ClaimDraft claim)
    {
        if (claim is not { Row.Stance: Stance.Asserts, Known.Kind: SpeakerKind.ArmedActor, ContentHead: >= 0 } || !Clauses.IsNegated(document, claim.ContentHead)) return false;
        var there = claim.ContentHead;
        if (document.Child(there, Relation.Cop) < 0 || document.Child(there, Relation.Nsubj) is not (>= 0 and var who)) return false;
        if (document.Child(who, Relation.NmodPoss) is not (>= 0 and var owner) || document.Xpos(owner) != "PRP$") return false;
        // "Its troops had not been present in the area", "were not there"
        if (There.Contains(document.LemmaHashes[there])) return true;
        foreach (var child in document.Children(there))
            if (document.Relations[child] == Relation.Obl && There.Contains(document.LemmaHashes[child])) return true;
        return false;
    }

    /// <summary>True for a turn of a transcript that is one question: who asks asserts nothing.</summary>
    private static bool IsAsked(Document document, ClaimDraft claim)
    {
        var span = claim.Content[^1];
        var end = span.End < document.Count && document.SentenceOf(span.End) == document.SentenceOf(span.First) ? span.End : span.End - 1;
        return span.Length > 0 && document[end].Text is "?" && !IsLong(document, claim);
    }

    private static bool IsLong(Document document, ClaimDraft claim)
    {
        var sentences = 0;
        var last = -1;
        foreach (var span in claim.Content)
        {
            for (var token = span.First; token < span.End; token++)
            {
                if (document.Tags[token] == Upos.Punct || document.SentenceOf(token) == last) continue;
                last = document.SentenceOf(token);
                sentences++;
            }
        }

        return sentences > 1;
    }

    /// <summary>The claims inside one sentence of a long quotation: one for its stance, one for each kind that needs care.</summary>
    private static void Cut(Document document, ClaimDraft whole, int sentence, List<FoundMark> marks, List<ClaimDraft> parts)
    {
        var tokens = document.SentenceTokens(sentence);
        foreach (var span in whole.Content)
        {
            if (!span.Overlaps(tokens)) continue;
            var said = Bare(document, new(Math.Max(span.First, tokens.First), Math.Min(span.End, tokens.End)));
            if (said.Length == 0) continue;
            List<FoundMark> stances = [], kinds = [];
            foreach (var found in marks)
            {
                if (!said.Contains(found.Token)) continue;
                var mark = found.Mark;
                if (mark.Stance is not (null or Stance.Predicts) && !stances.Exists(known => known.Mark.Stance == mark.Stance)) stances.Add(found);
                if (mark.Kind is not null && !kinds.Exists(known => known.Mark.Kind == mark.Kind)) kinds.Add(found);
            }

            for (var i = 0; i < Math.Max(stances.Count, kinds.Count); i++)
            {
                var token = marks.Find(mark => i < stances.Count ? mark.Mark.Stance == stances[i].Mark.Stance : mark.Mark.Kind == kinds[i].Mark.Kind)!.Token;
                var part = new ClaimDraft
                {
                    Cue = whole.Cue,
                    CueHead = whole.CueHead,
                    Row = whole.Row,
                    Frame = whole.Frame,
                    SpeakerHead = whole.SpeakerHead,
                    Speaker = whole.Speaker,
                    Whole = whole,
                    CueNegated = whole.CueNegated,
                    ContentStance = i < stances.Count ? stances[i].Mark.Stance : null,
                    Kind = i < kinds.Count ? kinds[i].Mark.Kind : null,
                    ContentHead = token,
                    Why = "part of a quotation: " + document[token].Lower,
                };
                part.Content.Add(i == 0 || stances.Count <= 1 ? said : Narrow(document, token, said));
                parts.Add(part);
            }

            return;
        }
    }

    private static void Weigh(Document document, ClaimDraft claim, List<FoundMark> marks, bool whole)
    {
        var best = int.MaxValue;
        foreach (var (token, mark) in marks)
        {
            if (mark.Kind is { } kind && whole) claim.Kind ??= kind;
            if (mark.Certainty is { } hedge && (claim.Hedge is null || hedge > claim.Hedge) && !IsOfHeld(document, token)) claim.Hedge = hedge;
            if (mark.Stance is not { } stance || (stance == Stance.Accuses && (claim.CueNegated || IsUnsaid(document, token)))) continue;
            // "Could not establish who was responsible": nobody is said to be.
            if (stance is Stance.Accuses or Stance.ClaimsResponsibility && Clauses.OwnSubject(document, token) is >= 0 and var who && GrammarWords.IsRelative(document.FormHashes[who]) && document.Relations[token] == Relation.Ccomp) continue;
            if (stance == Stance.Predicts && claim.ContentHead >= 0 && document.Heads[token] != claim.ContentHead) continue;
            var weight = Array.IndexOf(Weight, stance);
            if (weight >= best) continue;
            best = weight;
            claim.ContentStance = stance == Stance.Accuses && SpeaksOfItself(document, claim, token) ? Stance.ClaimsResponsibility : stance;
        }
    }

    /// <summary>"They had arrested a man suspected of stabbing a doctor": what is doubted of whom something is done to is no doubt of what is done.</summary>
    private static bool IsOfHeld(Document document, int mark) =>
        // "It had arrested two suspects"
        (document.Tags[mark] == Upos.Noun && document.Relations[mark] is Relation.Obj or Relation.NsubjPass && document.Heads[mark] is >= 0 and var taken && document.Tags[taken] == Upos.Verb) ||
        document.Relations[mark] is Relation.Acl or Relation.AclRelcl or Relation.Amod && document.Heads[mark] is >= 0 and var held && document.Relations[held] == Relation.Obj && document.Child(document.Heads[held], Relation.Nsubj) >= 0;

    /// <summary>"He has no evidence that the group is responsible", "the army was not responsible": who says so accuses nobody.</summary>
    private static bool IsUnsaid(Document document, int mark)
    {
        for (var steps = 0; steps < Highest && mark >= 0; steps++, mark = document.Heads[mark])
            if (Clauses.IsNegated(document, mark) || (document.Child(mark, Relation.Det) is >= 0 and var article && document[article].Lower is "no")) return true;
        return false;
    }

    /// <summary>"The group said it was behind the attack": the subject of what is said is the speaker; not so in "we hold the army responsible".</summary>
    private static bool SpeaksOfItself(Document document, ClaimDraft claim, int mark)
    {
        if (!Answerable.Contains(document.FormHashes[mark]) && document.Tags[mark] != Upos.Aux) return false;
        foreach (var span in claim.Content)
        {
            for (var token = span.First; token < Math.Min(span.End, span.First + 4); token++)
                if (document.Relations[token] is Relation.Nsubj or Relation.NsubjPass) return document.Tags[token] == Upos.Pron && !(document.Child(document.Heads[token], Relation.Obj) is var held && held > token && held < mark);
        }

        return false;
    }

    /// <summary>The clause around a token.</summary>
    private static TokenSpan Narrow(Document document, int token, TokenSpan within)
    {
        for (var steps = 0; steps < 8 && token >= 0; steps++, token = document.Heads[token])
        {
            if (document.Tags[token] != Upos.Verb) continue;
            var below = document.Subtree(token);
            var cut = new TokenSpan(Math.Max(below.First, within.First), Math.Min(below.End, within.End));
            return cut.Length > 2 ? Bare(document, cut) : within;
        }

        return within;
    }

    private static TokenSpan Bare(Document document, TokenSpan span)
    {
        int first = span.First, end = span.End;
        while (first < end && document.Tags[first] == Upos.Punct) first++;
        while (end > first && document.Tags[end - 1] == Upos.Punct) end--;
        return new(first, end);
    }
}
