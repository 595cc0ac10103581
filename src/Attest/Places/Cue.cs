namespace Attest.Places;

/// <summary>What a word tells of the capitalised words beside it, by data/places-cues.txt and data/places-admin-words.txt.</summary>
[Flags]
internal enum Cue
{
    None = 0,

    /// <summary>What follows is a person.</summary>
    Title = 1,

    /// <summary>What stands before is a person.</summary>
    Tail = 2,

    /// <summary>A lone name before or after it is a person.</summary>
    Saying = 4,

    /// <summary>The run that holds it is an organisation.</summary>
    Org = 8,

    /// <summary>The run that ends in it is a street.</summary>
    Street = 16,

    /// <summary>The run that ends in it is a site.</summary>
    Facility = 32,

    /// <summary>A name after it is likely a place.</summary>
    Before = 64,

    /// <summary>A point of the compass, or a part.</summary>
    Direction = 128,

    /// <summary>A unit of distance.</summary>
    Measure = 256,

    /// <summary>The land around a name.</summary>
    Around = 512,

    /// <summary>A capitalised word that is no place.</summary>
    Never = 1024,

    /// <summary>A public body that serves the place before it.</summary>
    Body = 2048,

    /// <summary>A word for a kind of area, settlement or feature that stands before a name.</summary>
    KindBefore = 4096,

    /// <summary>A word for a kind of area, settlement or feature that stands after a name.</summary>
    KindAfter = 8192,

    /// <summary>The short form of a party before a home town ("D-Springfield").</summary>
    Party = 16384,

    /// <summary>It makes a street of the name before it, without a capital too.</summary>
    Lane = 32768,

    /// <summary>Whose it is, is a person ("Castel's son").</summary>
    Own = 65536,

    /// <summary>A person's name follows, unless a kind of place stands before ("a guard named Barro").</summary>
    Named = 131072,

    /// <summary>The name right before it is a gang's.</summary>
    Gang = 262144,

    /// <summary>It makes a road of two towns ("the Gao–Ansongo road").</summary>
    Road = 524288,
}
