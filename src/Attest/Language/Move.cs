namespace Attest.Language;

/// <summary>The moves of the arc-hybrid system.</summary>
internal static class Move
{
    /// <summary>The next word goes on the stack.</summary>
    public const int Shift = 0;

    /// <summary>The next word becomes head of the stack's top.</summary>
    public const int Left = 1;

    /// <summary>The word below becomes head of the stack's top.</summary>
    public const int Right = 2;
}
