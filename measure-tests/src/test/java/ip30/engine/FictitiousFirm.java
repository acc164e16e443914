package ip30.engine;

import ip30.assessment.Assessment;
import ip30.workbench.cases.Answers;
import ip30.workbench.cases.CaseDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A firm in scope of the fictitious measures, made by hand. */
final class FictitiousFirm {

    private FictitiousFirm() {}

    /** @param answers those besides; of the company they are added to what the scope asks */
    static Assessment assess(String measure, LocalDate asOf, int claimYear, Map<String, Object> answers) {
        return assess(Tested.MEASURES.assessor(measure), asOf, claimYear, answers);
    }

    static Assessment assess(Assessor assessor, LocalDate asOf, int claimYear, Map<String, Object> answers) {
        var days = new CaseDays(assessor.measure().term(), null);
        return Tested.assess(assessor, Tested.ANSWERS.request(request(asOf, claimYear, answers), days));
    }

    /** As a case file would hold it. */
    static Map<String, Object> request(LocalDate asOf, int claimYear, Map<String, Object> answers) {
        var company = new HashMap<String, Object>(Map.of(
                "kind", "ENTERPRISE", "registeredInDistrict", true, "legalPerson", true, "creditCompliant", true));
        company.putAll(Answers.map(answers.get("company")));
        var profile = new HashMap<>(answers);
        profile.put("company", company);
        return Map.of("asOf", asOf.toString(), "claimYear", claimYear, "profile", profile);
    }
}
