namespace Attest.Events;

/// <summary>What a phrase of <c>data/outcomes.txt</c> tells.</summary>
/// <param name="Outcome">What became of the people.</param>
/// <param name="Frame">How the phrase holds them.</param>
/// <param name="Weak">True where a thing may be meant as well ("attacked"): people only.</param>
/// <param name="Any">True where killed and injured are both meant ("casualties").</param>
/// <param name="Joint">True where "killed and …" before it makes one figure for both together.</param>
/// <param name="Held">True where it only tells of people who were told to be taken ("escaped").</param>
internal sealed record VictimCue(Outcome Outcome, VictimFrame Frame, bool Weak, bool Any, bool Joint, bool Held = false);
