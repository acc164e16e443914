package ip30.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The firm itself. Amounts in yuan and of the claim year; `revenueGrowth` is a fraction (0.1 is ten percent). Null is unanswered.
 */
public record Company(
        @Nullable String name,
        @Nullable String unifiedSocialCreditCode,
        @Nullable CompanyKind kind,
        @Nullable Boolean registeredInDistrict,
        @Nullable Boolean taxedInDistrict,
        @Nullable Boolean countedInDistrictStatistics,
        @Nullable Boolean soundFinances,
        @Nullable Boolean legalPerson,
        @Nullable Boolean branchCountedSeparately,
        @Nullable Boolean independentAccounting,
        @Nullable Boolean creditCompliant,
        @Nullable Boolean operatingNormally,
        @Nullable Integer residentStaffInDistrict,
        @Nullable LocalDate settledInDistrictOn,
        @Nullable Set<IpServiceRole> ipServiceRoles,
        @Nullable Boolean hkMacaoSingaporeMajority,
        @Nullable Boolean ipServicesMainBusiness,
        @Nullable Boolean manufacturerOrResearchInstitute,
        @Nullable Boolean officeInKnowledgeCity,
        @Nullable Long annualServiceIncome,
        @Nullable Long serviceExportIncome,
        @Nullable Long localEconomicContribution,
        @Nullable BigDecimal revenueGrowth,
        @Nullable Long officeRentPaid,
        @Nullable Boolean hostsServiceStation,
        @Nullable Integer qualifiedHkMacaoStaff) {

    public static final Company UNANSWERED = new Company(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null);
}
