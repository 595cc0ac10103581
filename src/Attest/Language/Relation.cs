namespace Attest.Language;

/// <summary>Universal Dependencies relations, with the subtypes of the English Web Treebank (<c>nsubj:pass</c> is <see cref="NsubjPass"/>).</summary>
public enum Relation : byte
{
    /// <summary><c>dep</c></summary>
    Dep,

    /// <summary><c>acl</c></summary>
    Acl,

    /// <summary><c>acl:relcl</c></summary>
    AclRelcl,

    /// <summary><c>advcl</c></summary>
    Advcl,

    /// <summary><c>advcl:relcl</c></summary>
    AdvclRelcl,

    /// <summary><c>advmod</c></summary>
    Advmod,

    /// <summary><c>amod</c></summary>
    Amod,

    /// <summary><c>appos</c></summary>
    Appos,

    /// <summary><c>aux</c></summary>
    Aux,

    /// <summary><c>aux:pass</c></summary>
    AuxPass,

    /// <summary><c>case</c></summary>
    Case,

    /// <summary><c>cc</c></summary>
    Cc,

    /// <summary><c>cc:preconj</c></summary>
    CcPreconj,

    /// <summary><c>ccomp</c></summary>
    Ccomp,

    /// <summary><c>compound</c></summary>
    Compound,

    /// <summary><c>compound:prt</c></summary>
    CompoundPrt,

    /// <summary><c>conj</c></summary>
    Conj,

    /// <summary><c>cop</c></summary>
    Cop,

    /// <summary><c>csubj</c></summary>
    Csubj,

    /// <summary><c>csubj:outer</c></summary>
    CsubjOuter,

    /// <summary><c>csubj:pass</c></summary>
    CsubjPass,

    /// <summary><c>det</c></summary>
    Det,

    /// <summary><c>det:predet</c></summary>
    DetPredet,

    /// <summary><c>discourse</c></summary>
    Discourse,

    /// <summary><c>dislocated</c></summary>
    Dislocated,

    /// <summary><c>expl</c></summary>
    Expl,

    /// <summary><c>fixed</c></summary>
    Fixed,

    /// <summary><c>flat</c></summary>
    Flat,

    /// <summary><c>goeswith</c></summary>
    Goeswith,

    /// <summary><c>iobj</c></summary>
    Iobj,

    /// <summary><c>list</c></summary>
    List,

    /// <summary><c>mark</c></summary>
    Mark,

    /// <summary><c>nmod</c></summary>
    Nmod,

    /// <summary><c>nmod:desc</c></summary>
    NmodDesc,

    /// <summary><c>nmod:poss</c></summary>
    NmodPoss,

    /// <summary><c>nmod:unmarked</c></summary>
    NmodUnmarked,

    /// <summary><c>nsubj</c></summary>
    Nsubj,

    /// <summary><c>nsubj:outer</c></summary>
    NsubjOuter,

    /// <summary><c>nsubj:pass</c></summary>
    NsubjPass,

    /// <summary><c>nummod</c></summary>
    Nummod,

    /// <summary><c>obj</c></summary>
    Obj,

    /// <summary><c>obl</c></summary>
    Obl,

    /// <summary><c>obl:agent</c></summary>
    OblAgent,

    /// <summary><c>obl:unmarked</c></summary>
    OblUnmarked,

    /// <summary><c>orphan</c></summary>
    Orphan,

    /// <summary><c>parataxis</c></summary>
    Parataxis,

    /// <summary><c>punct</c></summary>
    Punct,

    /// <summary><c>reparandum</c></summary>
    Reparandum,

    /// <summary><c>root</c></summary>
    Root,

    /// <summary><c>vocative</c></summary>
    Vocative,

    /// <summary><c>xcomp</c></summary>
    Xcomp,
}
