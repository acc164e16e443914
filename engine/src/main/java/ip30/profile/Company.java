package ip30.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * The firm itself. Amounts in yuan and of the claim year; `revenueGrowth` is a fraction (0.1 is ten percent). Null is unanswered.
 */
public record Company(
        String name,
        String unifiedSocialCreditCode,
        CompanyKind kind,
        Boolean registeredInDistrict,
        Boolean taxedInDistrict,
        Boolean countedInDistrictStatistics,
        Boolean soundFinances,
        Boolean legalPerson,
        Boolean branchCountedSeparately,
        Boolean independentAccounting,
        Boolean creditCompliant,
        Boolean operatingNormally,
        Integer residentStaffInDistrict,
        LocalDate settledInDistrictOn,
        Set<IpServiceRole> ipServiceRoles,
        Boolean hkMacaoSingaporeMajority,
        Boolean ipServicesMainBusiness,
        Boolean manufacturerOrResearchInstitute,
        Boolean officeInKnowledgeCity,
        Long annualServiceIncome,
        Long serviceExportIncome,
        Long localEconomicContribution,
        BigDecimal revenueGrowth,
        Long officeRentPaid,
        Boolean hostsServiceStation,
        Integer qualifiedHkMacaoStaff) {

    public static final Company UNANSWERED = new Company(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null);
}
