"""FieldInsight Gateway API: clients and models, loaded when first used."""

from .._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .._core.limiter import Limiter as Limiter
    from . import webhooks as webhooks
    from .client import AsyncFieldInsight as AsyncFieldInsight
    from .client import FieldInsight as FieldInsight
    from .models import ChangedJob as ChangedJob
    from .models import CreatedJob as CreatedJob
    from .models import Customer as Customer
    from .models import CustomerList as CustomerList
    from .models import CustomField as CustomField
    from .models import CustomFieldList as CustomFieldList
    from .models import Job as Job
    from .models import JobCreated as JobCreated
    from .models import JobCreatedEvent as JobCreatedEvent
    from .models import JobCurrentStatus as JobCurrentStatus
    from .models import JobCustomer as JobCustomer
    from .models import JobPage as JobPage
    from .models import JobSite as JobSite
    from .models import JobStateFilter as JobStateFilter
    from .models import JobStatus as JobStatus
    from .models import JobStatusChangedEvent as JobStatusChangedEvent
    from .models import JobStatusList as JobStatusList
    from .models import JobType as JobType
    from .models import JobTypeList as JobTypeList
    from .models import ProblemCode as ProblemCode
    from .models import Project as Project
    from .models import ProjectList as ProjectList
    from .models import Site as Site
    from .models import SiteCreated as SiteCreated
    from .models import SiteList as SiteList

__all__ = [
    "AsyncFieldInsight",
    "FieldInsight",
    "Limiter",
    "webhooks",
    "ChangedJob",
    "CreatedJob",
    "CustomField",
    "CustomFieldList",
    "Customer",
    "CustomerList",
    "Job",
    "JobCreated",
    "JobCreatedEvent",
    "JobCurrentStatus",
    "JobCustomer",
    "JobPage",
    "JobSite",
    "JobStateFilter",
    "JobStatus",
    "JobStatusChangedEvent",
    "JobStatusList",
    "JobType",
    "JobTypeList",
    "ProblemCode",
    "Project",
    "ProjectList",
    "Site",
    "SiteCreated",
    "SiteList",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncFieldInsight", "FieldInsight"),
        "._core.limiter": ("Limiter",),
        "webhooks": (),
        "models": (
            "ChangedJob",
            "CreatedJob",
            "CustomField",
            "CustomFieldList",
            "Customer",
            "CustomerList",
            "Job",
            "JobCreated",
            "JobCreatedEvent",
            "JobCurrentStatus",
            "JobCustomer",
            "JobPage",
            "JobSite",
            "JobStateFilter",
            "JobStatus",
            "JobStatusChangedEvent",
            "JobStatusList",
            "JobType",
            "JobTypeList",
            "ProblemCode",
            "Project",
            "ProjectList",
            "Site",
            "SiteCreated",
            "SiteList",
        ),
    },
)
