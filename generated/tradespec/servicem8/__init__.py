"""ServiceM8 API: clients and models, loaded when first used."""

from .._core.lazy import lazy

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` would cost 6 ms
if TYPE_CHECKING:
    from .._core.filters import Filter as Filter
    from .._core.limiter import Limiter as Limiter
    from .._core.oauth import OAuth2 as OAuth2
    from .._core.token_endpoint import Tokens as Tokens
    from .._core.types import Created as Created
    from . import oauth as oauth
    from . import webhooks as webhooks
    from .client import AsyncServiceM8 as AsyncServiceM8
    from .client import ServiceM8 as ServiceM8
    from .models import AllocationWindow as AllocationWindow
    from .models import ArticleRelationship as ArticleRelationship
    from .models import ArticleType as ArticleType
    from .models import Asset as Asset
    from .models import AssetField as AssetField
    from .models import AssetFieldType as AssetFieldType
    from .models import AssetType as AssetType
    from .models import AssetTypeField as AssetTypeField
    from .models import AssetTypeFieldData as AssetTypeFieldData
    from .models import Attachment as Attachment
    from .models import Badge as Badge
    from .models import BadgeMandatoryState as BadgeMandatoryState
    from .models import Category as Category
    from .models import ChangedRecord as ChangedRecord
    from .models import ChecklistItemType as ChecklistItemType
    from .models import ChecklistReminder as ChecklistReminder
    from .models import Company as Company
    from .models import CompanyContact as CompanyContact
    from .models import CompanyContactType as CompanyContactType
    from .models import DocumentTemplate as DocumentTemplate
    from .models import EmailTemplate as EmailTemplate
    from .models import Feedback as Feedback
    from .models import Form as Form
    from .models import FormField as FormField
    from .models import FormResponse as FormResponse
    from .models import FormTemplateField as FormTemplateField
    from .models import InboxDone as InboxDone
    from .models import InboxFilter as InboxFilter
    from .models import InboxJob as InboxJob
    from .models import InboxJobData as InboxJobData
    from .models import InboxJobResult as InboxJobResult
    from .models import InboxMessage as InboxMessage
    from .models import InboxMessagePage as InboxMessagePage
    from .models import InboxMessageType as InboxMessageType
    from .models import InboxPagination as InboxPagination
    from .models import Job as Job
    from .models import JobActivity as JobActivity
    from .models import JobAllocation as JobAllocation
    from .models import JobChecklist as JobChecklist
    from .models import JobContact as JobContact
    from .models import JobContactType as JobContactType
    from .models import JobFromTemplate as JobFromTemplate
    from .models import JobMaterial as JobMaterial
    from .models import JobMaterialBundle as JobMaterialBundle
    from .models import JobPayment as JobPayment
    from .models import JobStatus as JobStatus
    from .models import JobTemplate as JobTemplate
    from .models import KnowledgeArticle as KnowledgeArticle
    from .models import Location as Location
    from .models import Material as Material
    from .models import MaterialBundle as MaterialBundle
    from .models import MaterialBundleItem as MaterialBundleItem
    from .models import Note as Note
    from .models import Queue as Queue
    from .models import RecordChange as RecordChange
    from .models import SearchResponse as SearchResponse
    from .models import SearchResult as SearchResult
    from .models import SearchType as SearchType
    from .models import SecurityRole as SecurityRole
    from .models import SimilarJob as SimilarJob
    from .models import SimilarJobsResponse as SimilarJobsResponse
    from .models import SmsTemplate as SmsTemplate
    from .models import Staff as Staff
    from .models import StaffMessage as StaffMessage
    from .models import SubscriptionFilter as SubscriptionFilter
    from .models import SubscriptionResult as SubscriptionResult
    from .models import SubscriptionType as SubscriptionType
    from .models import Supplier as Supplier
    from .models import Task as Task
    from .models import TaxRate as TaxRate
    from .models import TypedSearchResponse as TypedSearchResponse
    from .models import Vendor as Vendor
    from .models import VendorJobStatus as VendorJobStatus
    from .models import WebhookEventName as WebhookEventName
    from .models import WebhookSubscription as WebhookSubscription
    from .models import WriteResult as WriteResult

__all__ = [
    "AsyncServiceM8",
    "ServiceM8",
    "Filter",
    "Limiter",
    "OAuth2",
    "Tokens",
    "Created",
    "oauth",
    "webhooks",
    "AllocationWindow",
    "ArticleRelationship",
    "ArticleType",
    "Asset",
    "AssetField",
    "AssetFieldType",
    "AssetType",
    "AssetTypeField",
    "AssetTypeFieldData",
    "Attachment",
    "Badge",
    "BadgeMandatoryState",
    "Category",
    "ChangedRecord",
    "ChecklistItemType",
    "ChecklistReminder",
    "Company",
    "CompanyContact",
    "CompanyContactType",
    "DocumentTemplate",
    "EmailTemplate",
    "Feedback",
    "Form",
    "FormField",
    "FormResponse",
    "FormTemplateField",
    "InboxDone",
    "InboxFilter",
    "InboxJob",
    "InboxJobData",
    "InboxJobResult",
    "InboxMessage",
    "InboxMessagePage",
    "InboxMessageType",
    "InboxPagination",
    "Job",
    "JobActivity",
    "JobAllocation",
    "JobChecklist",
    "JobContact",
    "JobContactType",
    "JobFromTemplate",
    "JobMaterial",
    "JobMaterialBundle",
    "JobPayment",
    "JobStatus",
    "JobTemplate",
    "KnowledgeArticle",
    "Location",
    "Material",
    "MaterialBundle",
    "MaterialBundleItem",
    "Note",
    "Queue",
    "RecordChange",
    "SearchResponse",
    "SearchResult",
    "SearchType",
    "SecurityRole",
    "SimilarJob",
    "SimilarJobsResponse",
    "SmsTemplate",
    "Staff",
    "StaffMessage",
    "SubscriptionFilter",
    "SubscriptionResult",
    "SubscriptionType",
    "Supplier",
    "Task",
    "TaxRate",
    "TypedSearchResponse",
    "Vendor",
    "VendorJobStatus",
    "WebhookEventName",
    "WebhookSubscription",
    "WriteResult",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "client": ("AsyncServiceM8", "ServiceM8"),
        "._core.filters": ("Filter",),
        "._core.limiter": ("Limiter",),
        "._core.oauth": ("OAuth2",),
        "._core.token_endpoint": ("Tokens",),
        "._core.types": ("Created",),
        "oauth": (),
        "webhooks": (),
        "models": (
            "AllocationWindow",
            "ArticleRelationship",
            "ArticleType",
            "Asset",
            "AssetField",
            "AssetFieldType",
            "AssetType",
            "AssetTypeField",
            "AssetTypeFieldData",
            "Attachment",
            "Badge",
            "BadgeMandatoryState",
            "Category",
            "ChangedRecord",
            "ChecklistItemType",
            "ChecklistReminder",
            "Company",
            "CompanyContact",
            "CompanyContactType",
            "DocumentTemplate",
            "EmailTemplate",
            "Feedback",
            "Form",
            "FormField",
            "FormResponse",
            "FormTemplateField",
            "InboxDone",
            "InboxFilter",
            "InboxJob",
            "InboxJobData",
            "InboxJobResult",
            "InboxMessage",
            "InboxMessagePage",
            "InboxMessageType",
            "InboxPagination",
            "Job",
            "JobActivity",
            "JobAllocation",
            "JobChecklist",
            "JobContact",
            "JobContactType",
            "JobFromTemplate",
            "JobMaterial",
            "JobMaterialBundle",
            "JobPayment",
            "JobStatus",
            "JobTemplate",
            "KnowledgeArticle",
            "Location",
            "Material",
            "MaterialBundle",
            "MaterialBundleItem",
            "Note",
            "Queue",
            "RecordChange",
            "SearchResponse",
            "SearchResult",
            "SearchType",
            "SecurityRole",
            "SimilarJob",
            "SimilarJobsResponse",
            "SmsTemplate",
            "Staff",
            "StaffMessage",
            "SubscriptionFilter",
            "SubscriptionResult",
            "SubscriptionType",
            "Supplier",
            "Task",
            "TaxRate",
            "TypedSearchResponse",
            "Vendor",
            "VendorJobStatus",
            "WebhookEventName",
            "WebhookSubscription",
            "WriteResult",
        ),
    },
)
