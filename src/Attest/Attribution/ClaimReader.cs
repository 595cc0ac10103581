using Attest.Actors;
using Attest.Dates;
using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Attribution;

/// <summary>Finds who says what. Built once, then only read: safe to share between threads.</summary>
/// <remarks>
/// In order: the quotations and the verbs beside them; every other cue with what it governs; quotations that go on without a cue; colons and dashes; whom each speaker's
/// words stand for; stance, kind and hedge of what is said; when it was said.
/// </remarks>
internal sealed class ClaimReader
{
    private readonly CueLexicon cues = new(DataFile.Open("cues.txt"));
    private readonly SpeakerLexicon speakers = new(DataFile.Open("speakers.txt"));
    private readonly ClaimStances stances = new(new StanceReader(DataFile.Open("stances.txt")));
    private readonly CueFinder finder;
    private readonly QuotationClaims quotations;

    public ClaimReader()
    {
        finder = new(cues);
        quotations = new(cues);
    }

    /// <summary>All claims in the order of the text.</summary>
    public ClaimMention[] Read(Document document, DateReading dates, PlaceReading places, ActorMention[] actors)
    {
        if (document.Count == 0) return [];
        var names = new SpeakerNames(document, places, actors, speakers);
        var drafts = new ClaimDrafts(document, QuotationScanner.Scan(document));
        var who = new SpeakerFinder(document, dates);
        var extent = new ContentExtent(document, dates, cues);
        Quoted(document, drafts, extent);
        List<ClaimDraft> turns = [];
        for (var sentence = 0; sentence < document.SentenceCount; sentence++)
        {
            if (document.SentenceKinds[sentence] == SentenceKind.Furniture) continue;
            ReadSentence(document, document.SentenceTokens(sentence), drafts, who, extent);
            if (Colon(document, sentence, drafts, names) is { } turn) turns.Add(turn);
        }

        HeadlineClaims.Stretch(document, turns);
        new QuotationRun(document, drafts).Read();
        var issued = IssuedStatement.Find(document, actors);
        issued?.Add(document, drafts);
        return Finish(document, dates, drafts, names, issued);
    }

    /// <summary>The quotations that have a verb of saying beside them.</summary>
    private void Quoted(Document document, ClaimDrafts drafts, ContentExtent extent)
    {
        for (var i = 0; i < drafts.Quotations.Count; i++)
        {
            var quote = drafts.Quotations[i];
            if (document.SentenceKinds[document.SentenceOf(quote.Tokens.First)] == SentenceKind.Furniture || !QuotationClaims.IsSpeech(document, quote)) continue;
            if (quotations.CueBeside(document, quote, drafts.Quotations) is not var (head, after)) continue;
            var draft = drafts.ByCue(head);
            if (draft is null)
            {
                draft = new() { CueHead = head, Row = quotations.QuoteRow(document, head), Frame = CueFrames.Quote, Cue = new(head, head + 1), Why = "a quotation beside " + document.Lemma(head) };
                drafts.Add(draft);
            }

            draft.Content.Add(extent.Around(quote.Tokens, head, after));
            drafts.Give(i, draft);
        }
    }

    private void ReadSentence(Document document, TokenSpan sentence, ClaimDrafts drafts, SpeakerFinder who, ContentExtent extent)
    {
        List<CueMention> found = [];
        finder.Find(document, sentence, found);
        foreach (var cue in found)
        {
            var draft = drafts.ByCue(cue.Head);
            if (draft is { Frame: CueFrames.Quote })
            {
                draft.Cue = cue.Span;
                draft.CueNegated = cue.Negated;
                var quoted = new ContentMatch(draft.Row ?? cue.Rows[0], CueFrames.Quote, cue.Span, [.. draft.Content]);
                Speaker(document, sentence, cue, quoted, draft, who);
                continue;
            }

            if (ContentFinder.Find(document, sentence, cue) is not { } match || drafts.Covers(match.Cue)) continue;
            var claim = new ClaimDraft
            {
                Cue = Lent(document, sentence, match.Cue, cue),
                CueHead = cue.Head,
                Row = match.Row,
                Frame = match.Frame,
                ContentHead = match.Head,
                Held = match.Held,
                CueNegated = cue.Negated,
                Why = match.Row.Words + ": " + match.Frame,
            };
            claim.Content.AddRange(match.Spans);
            if (claim.Content.Count > 0 && (match.Row.Class != CueClass.Preposition || match.Spans[0].First > cue.Head) && match.Row.Class != CueClass.Adverb) claim.Content[^1] = extent.Fit(claim.Content[^1], cue with { Span = match.Cue }, sentence, match.Frame);
            drafts.FitQuotations(claim);
            if (claim.Content.Count == 0 || (match.Row.Class == CueClass.Noun && drafts.HasSameContent(claim))) continue;
            Speaker(document, sentence, cue, match, claim, who);
            if (IsOfOther(document, claim) && drafts.LastSpeaker(sentence) is { } teller) (claim.SpeakerHead, claim.Speaker) = (teller.SpeakerHead, teller.Speaker);
            if (extent.SharedWith(cue.Head) is var first and >= 0 && drafts.ByCue(first) is { SpeakerHead: >= 0 } sharer) (claim.SpeakerHead, claim.Speaker) = (sharer.SpeakerHead, sharer.Speaker);
            // "We are following reports that …": who follows reports does not say what is in them.
            if (claim is { Row.Class: CueClass.Noun, SpeakerHead: >= 0 } && GrammarWords.IsSpeechPronoun(document.FormHashes[claim.SpeakerHead])) (claim.SpeakerHead, claim.Speaker) = (-1, null);
            if (IsOwnThought(document, claim, drafts) || IsNobodys(document, claim) || IsDenied(document, claim)) continue;
            drafts.Add(claim);
        }
    }

    /// <summary>"The raid took place at dawn, according to the mayor, adding that …": a thing or a deed adds nothing, whoever tells of it does.</summary>
    private bool IsOfOther(Document document, ClaimDraft claim) =>
        claim is { SpeakerHead: >= 0, Frame: CueFrames.Clause, Row.Class: CueClass.Verb } && claim.SpeakerHead < claim.CueHead && document.Relations[claim.CueHead] == Relation.Advcl && Clauses.IsGerund(document, claim.CueHead) &&
        document.Tags[claim.SpeakerHead] == Upos.Noun && !speakers.TryGet(document.LemmaHashes[claim.SpeakerHead], document.FormHashes[claim.SpeakerHead], out _, out _) && document.Heads[claim.CueHead] == document.Heads[claim.SpeakerHead];

    /// <summary>"I think …", "you know …": no claim of its own, least of all inside a quotation, where the whole is the speaker's claim already.</summary>
    private static bool IsOwnThought(Document document, ClaimDraft claim, ClaimDrafts drafts)
    {
        // "asked not to be named": what a speaker wants for himself, no claim about the world.
        if (claim is { Frame: CueFrames.To, ContentHead: >= 0 } && claim.Content[^1].Length <= 4 && GrammarWords.Names(document.LemmaHashes[claim.ContentHead])) return true;
        // "Declined to comment", "refused to say who did it": nothing is said.
        if (claim is { Frame: CueFrames.To, Row.Stance: Stance.Denies, ContentHead: >= 0 } && GrammarWords.Speaks(document.LemmaHashes[claim.ContentHead])) return true;
        if (claim.Row!.Class == CueClass.Verb && document.Relations[claim.CueHead] == Relation.Xcomp && document.Heads[claim.CueHead] is >= 0 and var above && GrammarWords.Withholds(document.LemmaHashes[above])) return true;
        // "Refused to travel": what is done, or not, and nothing said; "sought shelter" likewise.
        if (claim is { Frame: CueFrames.To, Row.Stance: Stance.Denies, ContentHead: >= 0 } && !GrammarWords.Grants(document.LemmaHashes[claim.ContentHead])) return true;
        if (claim is { Frame: CueFrames.Object or CueFrames.Event, Row.Stance: Stance.Appeals } && claim.Content[^1] is { Length: > 0 } refuge && GrammarWords.Shelters(document.LemmaHashes[refuge.End - 1], document.LemmaHashes[refuge.First])) return true;
        // "Who asked that her family name not be used"
        if (claim is { Row: { Class: CueClass.Verb, Stance: Stance.Questions or Stance.Appeals }, Frame: CueFrames.Clause } && document.Relations[claim.CueHead] == Relation.AclRelcl && claim.Content[^1].Length < 10 && HoldsName(document, claim.Content[^1])) return true;
        // "As reported on Friday, gunmen attacked": by whom is not said, and nobody is quoted.
        if (claim is { SpeakerHead: < 0, Row.Class: CueClass.Verb, Cue.Length: <= 2 } && document.Relations[claim.CueHead] == Relation.Advcl && document.Child(claim.CueHead, Relation.Mark) is >= 0 and var mark && document.FormHashes[mark] == GrammarWords.As && document.Child(claim.CueHead, Relation.AuxPass) < 0) return true;
        // "The accounts do not agree"
        if (claim is { CueNegated: true, Row: { Class: CueClass.Verb, Stance: Stance.Supports } }) return true;
        // "Did not answer calls"
        if (claim is { CueNegated: true, Row.Class: CueClass.Verb } && GrammarWords.Replies(document.LemmaHashes[claim.CueHead])) return true;
        // "Neither confirmed nor denied that"
        if (claim.CueHead > 0 && document.FormHashes[claim.CueHead - 1] == GrammarWords.Nor) return true;
        // "Did not say how many": nothing is said.
        if (claim is { CueNegated: true, Row: { Class: CueClass.Verb, Stance: Stance.Asserts } } && claim.Content[^1] is { Length: > 0 } asked && GrammarWords.Asks(document.FormHashes[asked.First])) return true;
        // "Calls seeking comment": nothing is said.
        if (claim is { Frame: CueFrames.Object or CueFrames.Event, Row.Stance: Stance.Appeals } && claim.Content[^1] is { Length: > 0 } sought && document.LemmaHashes[sought.First] == GrammarWords.Comment) return true;
        // "Has yet to confirm the deaths": it has not.
        if (claim.CueHead > 1 && document.FormHashes[claim.CueHead - 1] == GrammarWords.To && document.FormHashes[claim.CueHead - 2] == GrammarWords.Yet) return true;
        // "A group calling itself the Avengers": what it calls itself is its name.
        if (claim is { Frame: CueFrames.Hold, Row.Stance: Stance.Asserts } && claim.Content[^1] is { Length: > 0 } itself && GrammarWords.IsReflexive(document.FormHashes[itself.First])) return true;
        // "A nurse was kidnapped; his body was found": a body that is found tells nothing.
        if (claim is { SpeakerHead: < 0, Row.Class: CueClass.Verb, Cue: { } passive } && claim.Content[^1].End <= passive.First && document.Child(claim.CueHead, Relation.NsubjPass) is >= 0 and var found && document.Tags[found] == Upos.Noun) return true;
        // "Was quoted as saying": the words after it are the claim's, not these.
        if (claim is { Frame: CueFrames.Hold, SpeakerHead: < 0 } && claim.Content[^1] is { Length: > 1 } words && document.FormHashes[words.First] == GrammarWords.As && document.Tags[words.First + 1] == Upos.Verb) return true;
        // "In its report, published on Wednesday, …": a participle between commas says when, not what.
        if (claim.SpeakerHead < 0 && claim is { Frame: CueFrames.Clause, Row.Class: CueClass.Verb, Cue.Length: 1 } && document.Relations[claim.CueHead] == Relation.Acl) return true;
        if (claim.CueNegated && claim.Frame == CueFrames.Object && claim.Row!.Stance == Stance.Asserts) return true;
        if (claim.SpeakerHead < 0 && claim.Frame is CueFrames.Object or CueFrames.Event or CueFrames.To or CueFrames.Gerund && claim.Row!.Class == CueClass.Verb && claim.Content.Count == 1) return true;
        var quoted = drafts.QuotationAt(claim.Cue!.Value.First) is var at and >= 0 && drafts.Quotations[at].Tokens.Length > 6;
        var own = claim.SpeakerHead >= 0 && GrammarWords.IsSpeechPronoun(document.FormHashes[claim.SpeakerHead]);
        var saying = claim.Row is { Class: CueClass.Verb or CueClass.Preposition, Certainty: Certainty.Certain } && claim.Frame is CueFrames.Clause or CueFrames.Quote or CueFrames.Hold;
        var act = claim.Row!.Stance is Stance.Condemns or Stance.Denies or Stance.Accuses or Stance.Appeals or Stance.ClaimsResponsibility;
        if (!quoted) return own && !saying && !act;
        return own || claim.SpeakerHead < 0 || !saying;
    }

    private static bool HoldsName(Document document, TokenSpan words)
    {
        for (var token = words.First; token < words.End; token++)
            if (GrammarWords.Names(document.LemmaHashes[token])) return true;
        return false;
    }

    /// <summary>"It is too early to say who did it", "there is nothing to suggest that", "no group claimed responsibility", "neither the army nor the Front claimed it", "the Front has not claimed it": nobody does.</summary>
    private static bool IsNobodys(Document document, ClaimDraft claim)
    {
        // "Neither side commented on it", "none of them said who did it"
        if (document.Tags[claim.CueHead] == Upos.Verb && document.Child(claim.CueHead, Relation.Nsubj) is var subject and >= 0 && (GrammarWords.Negates(document.FormHashes[subject]) || (document.Child(subject, Relation.Det) is var article and >= 0 && GrammarWords.Negates(document.FormHashes[article])))) return true;
        if (Clauses.IsBareInfinitive(document, claim.CueHead)) return true;
        // "There was no proof that", "had received no reports that"
        if (claim.Row!.Class == CueClass.Noun && document.Child(claim.CueHead, Relation.Det) is >= 0 and var no && GrammarWords.Negates(document.FormHashes[no])) return true;
        if (claim is not { Row.Stance: Stance.ClaimsResponsibility, SpeakerHead: >= 0, Speaker: { Length: > 0 } words }) return false;
        if (claim.CueNegated || GrammarWords.Negates(document.FormHashes[words.First])) return true;
        for (var first = claim.SpeakerHead; first >= 0; first = document.Relations[first] == Relation.Conj ? document.Heads[first] : -1)
            foreach (var child in document.Children(first))
                if (GrammarWords.Negates(document.FormHashes[child])) return true;
        return false;
    }

    /// <summary>"Denied reports that …", "rejected the accusation that …", "described as baseless the accusation that …": who denies it does not say it as well.</summary>
    private bool IsDenied(Document document, ClaimDraft claim)
    {
        if (claim.Row!.Class != CueClass.Noun || document.Relations[claim.CueHead] is not (Relation.Obj or Relation.Iobj or Relation.NsubjPass)) return false;
        var verb = document.Heads[claim.CueHead];
        if (document.Child(verb, Relation.Xcomp) is >= 0 and var called && called > verb && called < claim.CueHead && document.Child(called, Relation.Case) >= 0) return true;
        foreach (var row in cues.At(document.LemmaHashes[verb]))
            if (row is { Class: CueClass.Verb, Stance: Stance.Denies }) return true;
        return false;
    }

    /// <summary>"issued a statement that": the verb that lends its subject belongs to the cue.</summary>
    private TokenSpan Lent(Document document, TokenSpan sentence, TokenSpan span, CueMention cue)
    {
        if (cue.Rows[0].Class != CueClass.Noun || document.Relations[cue.Head] is not (Relation.Obj or Relation.Obl)) return span;
        var verb = document.Heads[cue.Head];
        if (verb < 0 || verb > cue.Head) return span;
        if (document.Relations[cue.Head] == Relation.Obl)
        {
            // "said in a brief statement on its channel that …": the verb says it, the noun only how.
            foreach (var row in cues.At(document.LemmaHashes[verb]))
                if (row.Class == CueClass.Verb && row.Takes(CueFrames.Clause) && row.Takes(CueFrames.Quote)) return Clauses.VerbGroup(document, verb, sentence);
            return span;
        }

        foreach (var row in cues.At(document.LemmaHashes[verb]))
            if (row.Class == CueClass.Light) return new(Clauses.VerbGroup(document, verb, sentence).First, span.End);
        return span;
    }

    private static void Speaker(Document document, TokenSpan sentence, CueMention cue, ContentMatch match, ClaimDraft draft, SpeakerFinder who)
    {
        var head = who.Find(sentence, cue, match);
        if (head < 0) return;
        draft.SpeakerHead = head;
        draft.Speaker = SpeakerPhrase.Around(document, head, sentence, match.Cue, match.Spans);
    }

    /// <summary>The claim that a colon or dash marks; null for none, and for a heading's.</summary>
    private static ClaimDraft? Colon(Document document, int sentence, ClaimDrafts drafts, SpeakerNames names)
    {
        var heading = document.SentenceKinds[sentence] == SentenceKind.Heading || (sentence == 0 && document.SentenceCount > 1 && document.SentenceParagraphs[1] != document.SentenceParagraphs[0]);
        var tokens = document.SentenceTokens(sentence);
        // A line that ends without a full stop is a headline, wherever it stands.
        heading |= document.IsAlone(sentence) && tokens.Length > 0 && document.Tags[tokens.End - 1] != Upos.Punct;
        if (!heading && sentence > 0 && document.SentenceParagraphs[sentence - 1] == document.SentenceParagraphs[sentence]) return null;
        if (HeadlineClaims.Read(document, tokens, names, heading) is not { } draft || drafts.Covers(draft.Cue!.Value)) return null;
        if (!heading && drafts.HasContentAt(draft.Content[0].First)) return null;
        drafts.FitQuotations(draft);
        drafts.Add(draft);
        return heading ? null : draft;
    }

    private ClaimMention[] Finish(Document document, DateReading dates, ClaimDrafts drafts, SpeakerNames names, IssuedStatement? issued)
    {
        var issuer = issued is null ? null : names.Resolve(issued.Head, issued.Speaker, null);
        var ordered = drafts.InOrder();
        List<ClaimDraft> parts = [];
        foreach (var claim in ordered)
        {
            var holder = ClaimDrafts.Holder(claim, ordered);
            claim.Known = Claimant(document, claim, issuer is not null && IsIssuers(document, claim, holder, issued!) ? issuer with { Head = claim.SpeakerHead } : Known(document, claim, holder, names));
            if (claim.Known is { } known && (known.Name is not null || known.Kind != SpeakerKind.Unnamed)) names.Remember(known);
            stances.Read(document, claim, parts);
        }

        foreach (var part in parts)
        {
            part.Known = part.Whole!.Known;
            ordered.Add(part);
        }

        ordered.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : (a.Whole is null ? 0 : 1) - (b.Whole is null ? 0 : 1) is var order and not 0 ? order : a.Content[0].First.CompareTo(b.Content[0].First));
        for (var i = 0; i < ordered.Count; i++) ordered[i].Number = i;
        return new ClaimWriter(document, dates, names, drafts).Write(ordered);
    }

    /// <summary>True for a claim of whoever issued the report: its own sentences, and what "we" say outside of quotations.</summary>
    private static bool IsIssuers(Document document, ClaimDraft claim, ClaimDraft? holder, IssuedStatement issued) =>
        claim.SpeakerHead == issued.Head || (claim.SpeakerHead >= 0 && GrammarWords.IsSpeechPronoun(document.FormHashes[claim.SpeakerHead]) && (holder is null || holder.SpeakerHead == issued.Head));

    /// <summary>Whoever claims a deed under a name that is no person's is an armed actor from then on; the name may stand in quotation marks.</summary>
    private static KnownSpeaker? Claimant(Document document, ClaimDraft claim, KnownSpeaker? known)
    {
        if (known is null || claim.Row is not { Stance: Stance.ClaimsResponsibility }) return known;
        if (known.Name is null && claim.Speaker is { } words && SpeakerPhrase.Quoted(document, words) is { } name) known = known with { Name = name };
        return known is { Kind: SpeakerKind.Unnamed, Name: not null } ? known with { Kind = SpeakerKind.ArmedActor, Trait = SpeakerTrait.Body } : known;
    }

    private static KnownSpeaker? Known(Document document, ClaimDraft claim, ClaimDraft? holder, SpeakerNames names)
    {
        // "No group claimed responsibility": nobody speaks, least of all the group named last.
        if (claim.SpeakerHead >= 0 && claim.Speaker is { Length: > 0 } nobody && GrammarWords.Negates(document.FormHashes[nobody.First])) return new(claim.SpeakerHead, null, SpeakerKind.Unnamed, false, -1, SpeakerTrait.Voice);
        if (claim.SpeakerHead >= 0 && claim.Speaker is { } span) return names.Resolve(claim.SpeakerHead, span, holder);
        if (claim.SameSpeakerAsBefore) return names.Last;
        return null;
    }
}
