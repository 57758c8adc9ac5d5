package vn.quytrinh.procedure.xmi;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.calendar.CalendarPackage;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.document.DocumentPackage;
import vn.quytrinh.model.law.LawPackage;
import vn.quytrinh.model.organisation.OrganisationPackage;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.quality.QualityPackage;

/** Knows this metamodel and nothing else, and never loads another document. */
final class ClosedResourceSet extends ResourceSetImpl {

    private static final List<EPackage> PACKAGES = List.of(
            CommonPackage.eINSTANCE,
            ProcessPackage.eINSTANCE,
            DecisionPackage.eINSTANCE,
            OrganisationPackage.eINSTANCE,
            CalendarPackage.eINSTANCE,
            LawPackage.eINSTANCE,
            QualityPackage.eINSTANCE,
            DocumentPackage.eINSTANCE);

    ClosedResourceSet() {
        var registry = new EPackageRegistryImpl();
        PACKAGES.forEach(each -> registry.put(each.getNsURI(), each));
        setPackageRegistry(registry);
        getURIConverter().getURIHandlers().clear();
    }

    @Override
    public @Nullable Resource getResource(URI uri, boolean loadOnDemand) {
        return getResources().stream()
                .filter(resource -> resource.getURI().equals(uri))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable EObject getEObject(URI uri, boolean loadOnDemand) {
        Resource resource = getResource(uri.trimFragment(), false);
        return resource == null ? null : resource.getEObject(uri.fragment());
    }
}
