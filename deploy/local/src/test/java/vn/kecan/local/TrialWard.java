package vn.kecan.local;

/** The files of a small ward of its own, below the ward of the development board, as a records officer would write them. */
final class TrialWard {

    static final String UNIT = "GEN-W";
    static final String SECRETARY = "GEN-W-SEC";
    static final String COMMITTEE = "GEN-W-EXEC";

    /** Deputy secretary: may be planned for secretary. */
    static final String SUCCESSOR = "GEN-C1";

    /** Born so early that too few months are left to him. */
    static final String TOO_OLD = "GEN-C4";

    static final String WOMAN = "GEN-C5";

    static final String UNITS = """
        code,name,nameEn,kind,parent,level,mergedFrom,validFrom
        GEN-W,Phường Thử Nghiệm,Trial ward,WARD,00004,COMMUNE,2,2025-07-01
        """;

    static final String POSTS = """
        code,unit,title,titleEn,kind,rank,seats,head,nonLocal,managedBy,politicalTheory,validFrom
        GEN-W-SEC,GEN-W,Bí thư,Secretary,SECRETARY,5,1,true,true,HN,ADVANCED,2025-07-01
        GEN-W-DEP,GEN-W,Phó bí thư,Deputy secretary,DEPUTY_SECRETARY,6,2,false,false,HN,ADVANCED,2025-07-01
        GEN-W-EXEC,GEN-W,Ủy viên,Member,EXECUTIVE_COMMITTEE,8,4,false,false,HN,INTERMEDIATE,2025-07-01
        GEN-W-SPEC,GEN-W,Chuyên viên,Specialist,SPECIALIST,12,50,false,false,GEN-W,NONE,2025-07-01
        """;

    static final String CADRES = """
        code,fullName,birthDate,sex,ethnicity,education,politicalTheory,scienceTechnology
        GEN-C1,Nguyễn Văn Một,1980-06,M,1,UNIVERSITY,ADVANCED,false
        GEN-C2,Trần Văn Hai,1982-02,M,1,UNIVERSITY,ADVANCED,false
        GEN-C3,Lê Văn Ba,1985-11,M,1,MASTER,ADVANCED,true
        GEN-C4,Phạm Văn Tư,1966-03,M,1,UNIVERSITY,ADVANCED,false
        GEN-C5,Vũ Thị Năm,1984-09,F,1,MASTER,ADVANCED,false
        """;

    static final String POSTINGS = """
        cadre,post,from,decision.number,decision.date,decision.issuer
        GEN-C1,GEN-W-DEP,2025-07-01,1-QĐ/TU,2025-06-25,Thành ủy Hà Nội
        GEN-C2,GEN-W-SPEC,2025-07-01,2-QĐ/TU,2025-06-25,Thành ủy Hà Nội
        GEN-C3,GEN-W-SPEC,2025-07-01,3-QĐ/TU,2025-06-25,Thành ủy Hà Nội
        GEN-C4,GEN-W-SPEC,2025-07-01,4-QĐ/TU,2025-06-25,Thành ủy Hà Nội
        GEN-C5,GEN-W-SPEC,2025-07-01,5-QĐ/TU,2025-06-25,Thành ủy Hà Nội
        """;

    private TrialWard() {}
}
