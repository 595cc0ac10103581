namespace Attest.Testing.Corpus;

/// <summary>What a line of a case asks.</summary>
public enum ExpectationKind
{
    /// <summary>Some item holds these words in this order.</summary>
    Item,

    /// <summary>No item at all (<c>no victim</c>), or none that holds the words (<c>no victim: killed</c>).</summary>
    None,

    /// <summary>So many items.</summary>
    Count,
}
