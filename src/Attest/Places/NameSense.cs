namespace Attest.Places;

/// <summary>All mentions of one name in one sense, with the places it may be.</summary>
internal sealed class NameSense
{
    /// <summary>The name's key.</summary>
    public ulong Key { get; init; }

    /// <summary>How it is named.</summary>
    public PlaceMentionKind Mention { get; init; }

    /// <summary>Indexes of its mentions.</summary>
    public List<int> Names { get; } = [];

    /// <summary>The places it may be.</summary>
    public List<Candidate> Candidates { get; } = [];

    /// <summary>Index of the candidate with the greatest sum.</summary>
    public int Best { get; private set; }

    /// <summary>Takes the candidate with the greatest sum; of equal ones the first by place.</summary>
    public void Choose()
    {
        var best = 0;
        for (var i = 1; i < Candidates.Count; i++)
        {
            var (a, b) = (Candidates[i], Candidates[best]);
            if (a.Sum > b.Sum || (a.Sum == b.Sum && a.Place < b.Place)) best = i;
        }

        Best = best;
    }

    /// <summary>One place that a name may be.</summary>
    public sealed class Candidate(int place, double own, string why)
    {
        /// <summary>The place.</summary>
        public int Place => place;

        /// <summary>Its weight before the other names of the document are heard.</summary>
        public double Own => own;

        /// <summary>What the other names add.</summary>
        public double Help { get; set; }

        /// <summary>Why it is likely.</summary>
        public string Why => why;

        /// <summary>Both together.</summary>
        public double Sum => own + Help;
    }
}
