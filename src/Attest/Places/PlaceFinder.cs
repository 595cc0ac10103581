using Attest.Language;
using Attest.Lexicons;

namespace Attest.Places;

/// <summary>Finds what may be a place name in one document: every run of capitalised words, read by its own words and by those beside it.</summary>
internal sealed class PlaceFinder
{
    private readonly Document document;
    private readonly Atlas atlas;
    private readonly PlaceCues cues;
    private readonly List<uint> entries = [];
    private readonly NameMatcher matcher;
    private readonly WordCase words;
    private readonly NameEvidence evidence;

    public PlaceFinder(Document document, Atlas atlas, PlaceCues cues)
    {
        (this.document, this.atlas, this.cues) = (document, atlas, cues);
        matcher = new(atlas);
        words = new(document, atlas, matcher);
        evidence = new(document, words, atlas, cues);
    }

    /// <summary>All that may be place names, in the order of the text.</summary>
    public List<FoundName> Found { get; } = [];

    /// <summary>Forms of words that are part of a person's name somewhere in the document.</summary>
    public WordSet PersonWords { get; } = [];

    /// <summary>Reads one sentence.</summary>
    public void Read(TokenSpan sentence)
    {
        for (var at = sentence.First; at < sentence.End;)
        {
            var run = CapitalRuns.Next(words, at, sentence.End);
            if (run.Length == 0) return;
            ReadRun(run, sentence);
            // A name with "of" or "and" inside reaches beyond its run.
            at = Found.Count > 0 ? Math.Max(run.End, Found[^1].Span.End) : run.End;
        }
    }

    private void ReadRun(TokenSpan run, TokenSpan sentence)
    {
        var personFrom = -1;
        for (var at = run.First; at < run.End;)
        {
            if (!words.Capital(at) && !NameMatcher.IsArticle(document, at))
            {
                at++;
                continue;
            }

            var length = matcher.Match(words, at, sentence.End, false, out var key);
            var cue = cues.Of(document.FormHashes[at]);
            if ((cue & Cue.Title) != 0 && length < 2 && at + 1 < run.End && words.Capital(at + 1) && !evidence.IsKindAfter(at + 1, run))
            {
                personFrom = at + 1;
                break;
            }

            if (length > 0 && atlas.IsNever(key))
            {
                at += length;
                continue;
            }

            // "the village of Dar Umbati", though there is some place called Dar
            if (length > 0 && at == run.First && length < run.Length && evidence.FollowsKind(run, sentence) && TryAddUnknown(at, run, sentence))
            {
                at = Found[^1].Span.End;
                continue;
            }

            if (personFrom < 0 && length > 0 && TryAdd(new(at, at + length), key, run, sentence))
            {
                at = Found[^1].Span.End;
                continue;
            }

            if (personFrom < 0 && TryAddUnknown(at, run, sentence))
            {
                at = Found[^1].Span.End;
                continue;
            }

            if (evidence.StartsPerson(at, run, length))
            {
                personFrom = at;
                break;
            }

            at++;
        }

        if (personFrom >= 0) AddPerson(personFrom, run.End);
    }

    private void AddPerson(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var t = document[at];
            if (t.End - t.Start > 2 && words.Capital(at)) PersonWords.Add(document.FormHashes[at]);
        }
    }

    private bool TryAdd(TokenSpan span, ulong key, TokenSpan run, TokenSpan sentence)
    {
        entries.Clear();
        atlas.Find(key, entries);
        var mention = evidence.Mention(span, entries);
        if (mention is null || (mention == PlaceMentionKind.Name && atlas.IsContinent(Atlas.IndexOf(entries[0])))) return false;
        var score = evidence.Score(span, run, sentence, entries, mention.Value, out var certain);
        // "The Black Creek gang" is named for no place.
        if (!certain && mention == PlaceMentionKind.Name && span.End < sentence.End && (cues.Of(document.FormHashes[span.End]) & Cue.Gang) != 0) return false;
        if (score < NameEvidence.Hopeless) return false;
        var full = evidence.WithKindWord(span, run, out var kind, out var wider);
        // "Rapides Parish" where the gazetteer knows the parish under its bare name only.
        if (evidence.GoesOn(span, run, out var whole))
        {
            // "San Luis de la Reina" is not the San Luis that is known.
            Found.Add(new() { Span = whole, Key = NameFold.Of(document.Text(whole)), Mention = PlaceMentionKind.Name, Evidence = score });
            return true;
        }

        if (wider) span = full;
        else if (mention == PlaceMentionKind.Abbreviation) span = evidence.WithStop(span);

        Found.Add(new() { Span = span, Key = key, Entries = [.. entries], Mention = mention.Value, Evidence = score, SaidKind = kind, Certain = certain, Located = span.First > sentence.First && document[span.First - 1].Is("in"), Acts = document.Heads.Length > 0 && document.Relations[span.End - 1] == Relation.Nsubj });
        return true;
    }

    /// <summary>A name that no list has but whose kind is said beside it: "Wadi Harun village", "the village of Wadi Harun", "Dry Fork Creek".</summary>
    private bool TryAddUnknown(int at, TokenSpan run, TokenSpan sentence)
    {
        if (!evidence.UnknownIsPlace(at, run, sentence, out var span, out var kind)) return false;
        var key = NameFold.Of(document.Text(span));
        Found.Add(new() { Span = span, Key = key, Mention = PlaceMentionKind.Name, Evidence = NameEvidence.Enough, SaidKind = kind });
        return true;
    }
}
