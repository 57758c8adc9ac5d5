package vn.quytrinh.metamodel.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the EMF model code of one {@code .ecore} file, without Eclipse.
 *
 * <p>Arguments: the {@code .ecore} file, the Java base package, the output folder.
 */
public final class GenerateMetamodel {

    private GenerateMetamodel() {}

    /** Runs the generator; throws when the metamodel is invalid or the code cannot be written. */
    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            throw new IllegalArgumentException("Expected <model.ecore> <base package> <output folder> but got "
                    + args.length + " arguments: " + List.of(args));
        }
        Path ecore = Path.of(args[0]).toAbsolutePath();
        Path output = Path.of(args[2]).toAbsolutePath();
        Files.createDirectories(output);

        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        var resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        var resource = resources.getResource(URI.createFileURI(ecore.toString()), true);
        var root = (EPackage) resource.getContents().get(0);

        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        genModel.initialize(List.of(root));
        genModel.setModelName(root.getName());
        genModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        genModel.setOperationReflection(false);
        genModel.setMinimalReflectiveMethods(true);
        genModel.setSuppressEMFMetaData(false);
        genModel.setCanGenerate(true);
        genModel.getGenPackages().get(0).setBasePackage(args[1]);
        Diagnostic valid = genModel.diagnose();
        if (valid.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException("Expected a valid metamodel but found: " + valid.getChildren());
        }

        // Without Eclipse a "project" is only a name mapped to a folder.
        EcorePlugin.getPlatformResourceMap().put("out", URI.createFileURI(output.getParent() + "/"));
        genModel.setModelDirectory("/out/" + output.getFileName());

        GeneratorAdapterFactory.Descriptor descriptor = GenModelGeneratorAdapterFactory.DESCRIPTOR;
        var generator = new Generator() {
            @Override
            public JControlModel getJControlModel() {
                return new JControlModel() {
                    @Override
                    public boolean canMerge() {
                        return false;
                    }
                };
            }
        };
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, descriptor);
        generator.setInput(genModel);
        Diagnostic result =
                generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("Could not write the metamodel code: " + result);
        }
    }
}
