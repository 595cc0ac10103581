using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>The words that name events (<c>data/triggers.txt</c>), verbs and nouns apart. Safe to share between threads.</summary>
internal sealed class TriggerLexicon
{
    private readonly PhraseTable<TriggerEntry> verbs = new();
    private readonly PhraseTable<TriggerEntry> nouns = new();
    private readonly PhraseTable<TriggerEntry> participles = new();
    private readonly GapPhrases<TriggerEntry> apart = new();

    private TriggerLexicon(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            var type = row.Code<IncidentType>(2);
            var weight = row.Code<TriggerWeight>(4);
            var acts = row.Code<TriggerObject>(3);
            WeaponClass? weapon = row[5].Length == 0 ? null : row.Code<WeaponClass>(5);
            foreach (var phrase in row.Phrases(0))
            {
                var name = phrase.Replace("~", "", StringComparison.Ordinal);
                var entry = new TriggerEntry(name, type, acts, weight, weapon, row[1] == "verb") { Caused = row[6] == "caused" };
                if (phrase.Contains('_')) apart.Add(phrase, entry);
                else (row[1] == "verb" ? verbs : nouns).Add(phrase, entry);
                if (row[1] == "verb" && phrase[0] == '~' && !phrase.Contains(' ')) participles.Add(Participle(phrase[1..]), entry);
            }
        }
    }

    /// <summary>Reads the lexicon of the build.</summary>
    public static TriggerLexicon Load() => new(DataFile.Open("triggers.txt"));

    /// <summary>The phrase that starts at a token: its length in tokens and its meaning; 0 for none.</summary>
    /// <remarks>A word that is both noun and verb is read as its tag says; a tag that is neither reads a noun.</remarks>
    public int Match(Document document, int first, int limit, out TriggerEntry entry)
    {
        var verb = verbs.Match(document, first, limit, out var asVerb);
        var noun = nouns.Match(document, first, limit, out var asNoun);
        if (ThingLexicon.IsVerbAfterNoun(document, first, noun)) noun = 0;
        entry = asNoun;
        if (verb == 0 && noun == 0)
        {
            // A tagger may take a participle for an adjective ("was riddled with bullets"), and then its lemma is its form.
            if (document.Tags[first] == Upos.Adj && participles.Match(document, first, first + 1, out entry) == 1) return 1;

            if (document.Tags[first] is not Upos.Verb) return 0;
            return apart.Match(document, first, limit, out entry) > 0 || apart.MatchPassive(document, first, out entry) ? 1 : 0;
        }

        // "Held two nurses hostage": a longer phrase says more than a word that many things are done by.
        if (verb == 1 && noun == 0 && asVerb.Weight is TriggerWeight.Forced or TriggerWeight.General && document.Tags[first] == Upos.Verb && (apart.Match(document, first, limit, out entry) > 0 || apart.MatchPassive(document, first, out entry))) return 1;
        if (verb > noun)
        {
            entry = asVerb;
            return verb > 1 || IsVerb(document, first) ? verb : 0;
        }

        if (noun > verb)
        {
            // A verb with a longer noun reading ("bomb attack" beside "bomb") stays a noun where its head is one.
            // What only a noun is read as stays one, whatever a rare word is tagged as.
            return verb == 0 || IsNoun(document, first + noun - 1) || (noun > 1 && IsNoun(document, first)) ? noun : 0;
        }

        if (!IsVerb(document, first)) return IsNoun(document, first + noun - 1) ? noun : 0;
        entry = asVerb;
        return verb;
    }

    private static string Participle(string verb) => verb switch { "burn" => "burnt", "shoot" => "shot", "beat" => "beaten", "slay" => "slain", "hit" => "hit", "steal" => "stolen", "blow" => "blown", _ => Regular(verb) };

    private static string Regular(string verb) => verb.EndsWith('e') ? verb + "d" : verb.EndsWith('y') && !"aeou".Contains(verb[^2]) ? verb[..^1] + "ied" : verb + "ed";

    private static bool IsVerb(Document document, int token) => document.Tags[token] is Upos.Verb or Upos.Aux ||
        (document.Tags[token] == Upos.Adj && document.Relations[token] is Relation.Root or Relation.Acl or Relation.Ccomp or Relation.Conj or Relation.Advcl or Relation.AclRelcl or Relation.Xcomp or Relation.Parataxis);

    private static bool IsNoun(Document document, int token) => document.Tags[token] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.X || (document.Tags[token] == Upos.Verb && document.Xpos(token) is not ("VBD" or "VBP" or "VBZ"));
}
