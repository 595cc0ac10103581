namespace Attest.Events;

/// <summary>The incidents of one document.</summary>
/// <param name="Incidents">Each incident once, with the ids of the claims it rests on.</param>
/// <param name="Problems">What could not be settled.</param>
internal sealed record IncidentReading(Incident[] Incidents, Problem[] Problems);
