namespace Attest.Language;

/// <summary>Mends the one misreading that a tree cannot mean: a predicate with two subjects, the first of which a finite verb describes ("The statement said that the attack was …").</summary>
internal static class SubjectRepair
{
    /// <summary>The finite verb becomes the head of the sentence part, the predicate its clause. Works on the named tree of one sentence.</summary>
    public static void Mend(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        for (var verb = 1; verb < state.Length; verb++)
        {
            if (state.Relations[verb] != Relation.Acl || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP")) continue;
            var subject = state.Heads[verb];
            if (subject > verb || subject == state.Length || !IsSubject(state.Relations[subject])) continue;
            var predicate = state.Heads[subject];
            if (predicate < verb || predicate == state.Length || !HasSubject(state, predicate, verb)) continue;
            state.Heads[subject] = verb;
            state.Heads[verb] = state.Heads[predicate];
            state.Relations[verb] = state.Relations[predicate];
            state.Heads[predicate] = verb;
            state.Relations[predicate] = Relation.Ccomp;
        }
    }

    private static bool HasSubject(ParseState state, int predicate, int after)
    {
        for (var word = after + 1; word < predicate; word++)
            if (state.Heads[word] == predicate && IsSubject(state.Relations[word])) return true;
        return false;
    }

    private static bool IsSubject(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass;
}
