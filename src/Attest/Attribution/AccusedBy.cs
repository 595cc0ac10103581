using Attest.Language;
using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>Finds whom an accusation is said of: what the cue holds ("accused X of"), what follows "on" or "to" ("blamed it on X", "attributed it to X"), or who is what is said ("X is behind it").</summary>
internal static class AccusedBy
{
    private static readonly ulong On = WordHash.Of("on");
    private static readonly ulong Each = WordHash.Of("each");
    private static readonly ulong Other = WordHash.Of("other");
    private static readonly ulong Hold = WordHash.Of("hold");
    private static readonly ulong Responsible = WordHash.Of("responsible");
    private static readonly ulong Accountable = WordHash.Of("accountable");
    private static readonly ulong Upon = WordHash.Of("upon");

    /// <summary>The head tokens of those accused, in the order of the text.</summary>
    public static List<int> Heads(Document document, SpeakerNames names, ClaimDraft draft, Stance stance)
    {
        List<int> heads = [];
        if (stance == Stance.Accuses && IsEachOther(document, draft.Held))
        {
            // "The army and the rebels accused each other": whoever speaks is accused too.
            if (Clauses.Subject(document, draft.CueHead) is var both and >= 0) AddAll(document, names, both, heads);
            return heads;
        }

        var shifts = draft.Held >= 0 && draft.Row is { Class: CueClass.Verb } && Behind(document, names, draft) is var behind and >= 0 ? behind : -1;
        if (shifts >= 0) AddAll(document, names, shifts, heads);
        else if (stance != Stance.Accuses) return heads;
        else if (draft.Held >= 0) AddAll(document, names, draft.Held, heads);
        else
        {
            foreach (var span in draft.Content)
            {
                Held(document, names, span, heads);
                for (var token = span.First; token < span.End && heads.Count == 0; token++)
                    if (document.Relations[token] is Relation.Nsubj or Relation.NsubjPass && IsSomebody(document, names, token)) AddAll(document, names, token, heads);

                // "Said that X \"is behind this attack\"": only the words after the subject are quoted.
                for (var token = span.First; token < span.End && heads.Count == 0; token++)
                    if (Clauses.Subject(document, token) is var subject and >= 0 && !span.Contains(subject) && document.Heads[token] == draft.CueHead && subject > draft.CueHead && IsSomebody(document, names, subject)) AddAll(document, names, subject, heads);
            }
        }

        return heads;
    }

    private static bool IsEachOther(Document document, int held) =>
        held >= 0 && held + 1 < document.Count && ((document.FormHashes[held] == Each && document.FormHashes[held + 1] == Other) || (held > 0 && document.FormHashes[held] == Other && document.FormHashes[held - 1] == Each));

    /// <summary>The one that a charge is laid on: a phrase with "on" or "to" behind the verb or what it holds.</summary>
    private static int Behind(Document document, SpeakerNames names, ClaimDraft draft)
    {
        if (names.ActorAt(draft.Held) >= 0) return -1;
        foreach (var parent in (ReadOnlySpan<int>)[draft.CueHead, draft.Held])
        {
            if (parent < 0) continue;
            foreach (var child in document.Children(parent))
            {
                if (child <= draft.CueHead || document.Relations[child] is not (Relation.Obl or Relation.Nmod)) continue;
                if ((Clauses.HasCase(document, child, On) || Clauses.HasCase(document, child, Upon) || Clauses.HasCase(document, child, GrammarWords.To)) && (names.ActorAt(child) >= 0 || document.Tags[child] == Upos.Propn)) return child;
            }
        }

        return -1;
    }

    /// <summary>"We hold the government and the army responsible": those between the two words, whatever the tree makes of them.</summary>
    private static void Held(Document document, SpeakerNames names, TokenSpan span, List<int> heads)
    {
        for (var verb = span.First; verb < span.End && heads.Count == 0; verb++)
        {
            if (document.LemmaHashes[verb] != Hold) continue;
            var end = verb + 1;
            while (end < span.End && document.FormHashes[end] != Responsible && document.FormHashes[end] != Accountable) end++;
            if (end == span.End) return;
            for (var token = verb + 1; token < end; token++)
                if (document.Relations[token] is Relation.Obj or Relation.Nsubj or Relation.Conj && IsSomebody(document, names, token)) heads.Add(token);
        }
    }

    /// <summary>A head and those joined to it ("the army and the police").</summary>
    private static void AddAll(Document document, SpeakerNames names, int head, List<int> heads)
    {
        heads.Add(head);
        foreach (var child in document.Children(head))
            if (document.Relations[child] == Relation.Conj && IsSomebody(document, names, child)) heads.Add(child);
    }

    private static bool IsSomebody(Document document, SpeakerNames names, int head) => names.ActorAt(head) >= 0 || document.Tags[head] == Upos.Propn;
}
