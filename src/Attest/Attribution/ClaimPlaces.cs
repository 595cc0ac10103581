namespace Attest.Attribution;

/// <summary>Which claims stand near a token, so that whoever asks what holds it need not walk through all claims of a report.</summary>
internal sealed class ClaimPlaces
{
    private const int Block = 32;
    private readonly ClaimMention[] claims;
    private readonly int[] first;
    private readonly int[] near;

    /// <summary>Lays out the claims of a document by where their content, cues and speakers stand.</summary>
    public ClaimPlaces(int tokens, ClaimMention[] claims)
    {
        this.claims = claims;
        if (claims.Length == 0)
        {
            (first, near) = ([], []);
            return;
        }

        first = new int[(tokens / Block) + 2];
        for (var claim = 0; claim < claims.Length; claim++) Lay(claim, null);
        for (var block = 1; block < first.Length; block++) first[block] += first[block - 1];
        near = new int[first[^1]];
        // From the last claim to the first, so that each block's claims come to stand in order and its start where it belongs.
        for (var claim = claims.Length - 1; claim >= 0; claim--) Lay(claim, near);
    }

    /// <summary>The numbers of the claims whose content, cue or speaker may hold a token, in order; one may stand there several times in a row.</summary>
    public ReadOnlySpan<int> Near(int token) => near.Length == 0 ? default : near.AsSpan(first[token / Block], first[(token / Block) + 1] - first[token / Block]);

    /// <summary>The first claim that holds a token in what is said; -1 for none.</summary>
    public int First(int token)
    {
        foreach (var claim in Near(token))
            if (claims[claim].Holds(token)) return claim;
        return -1;
    }

    /// <summary>The last claim that holds a token in what is said; -1 for none.</summary>
    public int Last(int token)
    {
        var around = Near(token);
        for (var at = around.Length - 1; at >= 0; at--)
            if (claims[around[at]].Holds(token)) return around[at];
        return -1;
    }

    private void Lay(int claim, int[]? into)
    {
        var last = -1;
        // Spans in the order of the text are laid once a block; a cue or speaker elsewhere may name a block twice.
        foreach (var span in claims[claim].Content) Lay(span.First, span.End, claim, into, ref last);
        if (claims[claim].Cue is { } cue) Lay(cue.First, cue.End, claim, into, ref last);
        if (claims[claim].Speaker is { } speaker) Lay(speaker.First, speaker.End, claim, into, ref last);
    }

    private void Lay(int start, int end, int claim, int[]? into, ref int last)
    {
        if (end <= start) return;
        for (var block = Math.Max(start, 0) / Block; block <= (end - 1) / Block && block < first.Length - 1; block++)
        {
            if (block == last) continue;
            last = block;
            if (into is null) first[block]++;
            else into[--first[block]] = claim;
        }
    }
}
