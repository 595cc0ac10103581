using System.Globalization;

namespace Attest.Language;

/// <summary>Kinds of characters as the tokeniser sees them.</summary>
internal static class CharKinds
{
    /// <summary>White space, control characters and zero-width marks: nothing that a token may start with or hold.</summary>
    public static bool IsBlank(char c) => c < 128 ? c <= ' ' || c == 127 : c is '\u00A0' or '\u0085' or '\u00AD' or (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F')
        or (>= '\u205F' and <= '\u206F') or '\u3000' or '\uFEFF' or '\u1680' or (>= '\u0080' and <= '\u009F');

    /// <summary>A letter, a digit or a mark that joins one.</summary>
    public static bool IsWord(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : IsWordBeyondAscii(c);

    /// <summary>A letter of any script, or a mark on one.</summary>
    public static bool IsLetter(char c) => c < 128 ? char.IsAsciiLetter(c) : IsWordBeyondAscii(c) && !char.IsDigit(c);

    /// <summary>An ASCII digit: what numbers are read from.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    /// <summary>An apostrophe in any of its forms.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '‘' or 'ʼ';

    /// <summary>A hyphen, not a dash.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsWordBeyondAscii(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ModifierSymbol;
}
