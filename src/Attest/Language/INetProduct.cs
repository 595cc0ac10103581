using System.Runtime.Intrinsics;

namespace Attest.Language;

/// <summary>How a group of inputs is multiplied with weights.</summary>
internal interface INetProduct
{
    /// <summary>Adds to each of eight sums the products of two groups of inputs with the groups of weights at the sum's place.</summary>
    static abstract Vector256<int> Add(Vector256<int> sum, Vector256<int> inputs, Vector256<int> weights, Vector256<int> nextInputs, Vector256<int> nextWeights);
}
