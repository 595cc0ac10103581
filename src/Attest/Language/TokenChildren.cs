namespace Attest.Language;

/// <summary>The children of a token, left to right, walked without allocating.</summary>
public ref struct TokenChildren
{
    private readonly Document document;
    private int next;

    internal TokenChildren(Document document, int token)
    {
        this.document = document;
        next = document.FirstChildren.Length == 0 ? -1 : document.FirstChildren[token];
        Current = -1;
    }

    /// <summary>Index of the child that the walk is at.</summary>
    public int Current { get; private set; }

    /// <summary>Goes to the next child; false where there is none.</summary>
    public bool MoveNext()
    {
        if (next < 0) return false;
        Current = next;
        next = document.NextSiblings[next];
        return true;
    }

    /// <summary>This walk.</summary>
    public readonly TokenChildren GetEnumerator() => this;
}
