using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Hangs the verbs of a list on its first one ("raided the pharmacy, stole medicines and abducted a pharmacist" read as stealing that abducts), and those of a relative clause on it.</summary>
internal static class VerbListRepair
{
    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 2; word < state.Length; word++)
        {
            var before = state.Heads[word];
            if (OfRelative(state, tags, tagged, offset, word) || OfSecond(state, tags, tagged, offset, word))
            {
                changed = true;
                continue;
            }

            if (state.Relations[word] != Relation.Conj || before >= word || !IsListed(state, tags, tagged, offset, word) || state.Relations[before] != Relation.Conj || !IsListed(state, tags, tagged, offset, before) || (state.Below[before] & Cc) != 0) continue;
            var first = state.Heads[before];
            if (first >= before || tags.Xpos[tagged[offset + first]] != tags.Xpos[tagged[offset + word]] || tags.Xpos[tagged[offset + before]] != tags.Xpos[tagged[offset + word]]) continue;
            state.Heads[word] = first;
            changed = true;
        }

        return changed;
    }

    /// <summary>Hangs a past on the relative clause it goes on: "officials say the man who killed two people and wounded nine was caught" says nothing of officials who wounded.</summary>
    private static bool OfRelative(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        var above = state.Heads[verb];
        if (state.Relations[verb] != Relation.Conj || above < 0 || above >= verb || !(IsListed(state, tags, tagged, offset, verb) || (tags.Xpos[tagged[offset + verb]] == "VBN" && (state.Below[verb] & (AnySubject | Auxiliaries | Mark)) == 0)) || tags.Xpos[tagged[offset + above]] is not ("VBP" or "VBZ")) return false;
        for (var inner = verb - 1; inner > above; inner--)
        {
            if (state.Relations[inner] != Relation.AclRelcl || !(tags.Xpos[tagged[offset + inner]] == "VBD" || (state.Below[inner] & AuxPass) != 0)) continue;
            state.Heads[verb] = inner;
            return true;
        }

        return false;
    }

    /// <summary>"A nurse was killed and her colleague, a driver, lost a leg": a noun joined to the first verb is the subject of the second.</summary>
    private static bool OfSecond(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        var first = state.Heads[verb];
        if (state.Relations[verb] != Relation.Conj || first < 0 || first >= verb || !IsListed(state, tags, tagged, offset, verb) || (state.Below[verb] & Cc) != 0 || state.Relations[verb - 1] != Relation.Punct) return false;
        for (var noun = first + 1; noun < verb; noun++)
        {
            if (state.Heads[noun] != first || state.Relations[noun] != Relation.Conj || (state.Below[noun] & Cc) == 0 || !tags.IsNoun(tagged[offset + noun])) continue;
            (state.Heads[noun], state.Relations[noun]) = (verb, Relation.Nsubj);
            for (var word = first + 1; word < noun; word++)
                if (state.Heads[word] == noun && state.Relations[word] == Relation.Cc) state.Heads[word] = verb;
            return true;
        }

        return false;
    }

    /// <summary>True for a finite past without a subject or auxiliary of its own.</summary>
    private static bool IsListed(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb) =>
        tags.Xpos[tagged[offset + verb]] == "VBD" && (state.Below[verb] & (AnySubject | Auxiliaries | Mark)) == 0;
}
